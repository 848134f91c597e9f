// One decision record as a receipt: what was chosen and why, what it was chosen from, what follows. It prints on its own.
import { t } from "@lingui/core/macro";
import { Link } from "@tanstack/react-router";
import { Download, Printer } from "lucide-react";
import { Button, buttonClass } from "@/components/actions/Button";
import { CopyableDigest } from "@/components/content/CopyableDigest";
import { Section } from "@/components/content/Section";
import { SummaryList } from "@/components/content/SummaryList";
import { KnockedOut } from "@/components/evidence/Rank";
import { type DecisionView, recordAddress } from "@/lib/case/decisionApi";
import { leadersOf } from "@/lib/case/leaders";
import { formatDate } from "@/lib/format";
import { Consequences } from "./Consequences";
import { HowSure } from "./HowSure";
import { Drivers, Options } from "./Options";
import { Proofs } from "./Proofs";
import styles from "./Record.module.css";
import { Standing } from "./Standing";

export function RecordSheet({ view, linksToCase }: { view: DecisionView; linksToCase: boolean }) {
  const { fileName, record, weighing = [] } = view;
  const { id, number, digest, caseId } = view.line;
  const { award, result, caseFile } = record;
  const chosen = result.alternatives.find(({ offering }) => offering === award.chosen);
  const out = result.alternatives.filter(({ status }) => status === "KNOCKED_OUT");
  return (
    <article className={styles["sheet"]} aria-label={t`Decision record ${number}`}>
      <div className={styles["receipt"]}>
        <p className={styles["number"]}>{t`Decision ${String(number).padStart(4, "0")}`}</p>
        <p className={styles["chosen"]}>{chosen?.name ?? award.chosen}</p>
        <SummaryList
          entries={[
            {
              term: t`Case`,
              value: linksToCase ? (
                <Link to="/cases/$caseId/compare" params={{ caseId }}>
                  {caseFile.title}
                </Link>
              ) : (
                caseFile.title
              ),
            },
            {
              term: t`Decided`,
              value: t`${formatDate(record.decidedOn)} by ${record.decidedBy}`,
            },
            { term: t`Facts as of`, value: result.asOf },
            {
              term: t`Justification`,
              value: award.justification || justificationNeeded(record),
            },
            ...(award.acceptedUnknowns === ""
              ? []
              : [{ term: t`Open cells accepted because`, value: award.acceptedUnknowns }]),
            {
              term: t`Record digest`,
              value: <CopyableDigest digest={digest} label={t`Copy record digest`} />,
            },
            {
              term: t`Rulebook digest`,
              value: (
                <CopyableDigest digest={record.rulebook.digest} label={t`Copy rulebook digest`} />
              ),
            },
            {
              term: t`Method`,
              value: t`version ${result.methodVersion}, seed ${result.seed}`,
            },
          ]}
        />
        <div className={styles["actions"]}>
          <a
            className={buttonClass()}
            href={recordAddress(id, "md")}
            download={`${fileName.replace(/\.(md|json)$/, "")}.md`}
          >
            <Download size={16} strokeWidth={1.75} aria-hidden="true" />
            {t`MADR Markdown`}
          </a>
          <a
            className={buttonClass()}
            href={recordAddress(id, "json")}
            download={`${fileName.replace(/\.(md|json)$/, "")}.json`}
          >
            <Download size={16} strokeWidth={1.75} aria-hidden="true" />
            {t`Canonical JSON`}
          </a>
          <Button icon={Printer} variant="quiet" onPress={() => window.print()}>
            {t`Print`}
          </Button>
        </div>
      </div>
      <Standing line={view.line} />
      <Proofs id={id} record={record} />
      <Section title={t`Drivers`} note={t`Criteria with their swing and normalised weight.`}>
        <Drivers criteria={result.criteria} />
        {weighing.length > 0 && (
          <ul className={styles["list"]} aria-label={t`Stated about the weights`}>
            {weighing.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={t`Considered options`}>
        <Options result={result} chosen={award.chosen} />
      </Section>
      {out.length > 0 && (
        <Section title={t`Excluded, and why`}>
          <ul className={styles["list"]}>
            {out.map(({ offering, name, findings }) => (
              <li key={offering}>
                <strong>{name}</strong>
                {findings
                  .filter(({ kind, certainty }) => kind === "KNOCK_OUT" && certainty === "HOLDS")
                  .map(({ rule, text, reference, place }) => (
                    <p key={`${rule} ${place.line}`}>
                      <KnockedOut rule={rule} reason={text} />{" "}
                      <span className={styles["quiet"]}>
                        {[reference, `${place.file}:${place.line}`].filter(Boolean).join(" · ")}
                      </span>
                    </p>
                  ))}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <HowSure record={record} />
      {chosen && <Consequences chosen={chosen} />}
    </article>
  );
}

/** None is needed for one of the preferred; where another was chosen without a word, nothing is claimed. */
function justificationNeeded({ award, result }: DecisionView["record"]): string {
  return leadersOf(result).some(({ offering }) => offering === award.chosen)
    ? t`none needed: preferred under these weights`
    : t`none given`;
}
