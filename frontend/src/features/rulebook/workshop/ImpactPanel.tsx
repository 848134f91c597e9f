// The cases that the waiting rules change: whose leader, who is newly knocked out or freed, and which findings, grouped by rule.
import { plural, t } from "@lingui/core/macro";
import { Link } from "@tanstack/react-router";
import { Button } from "@/components/actions/Button";
import { csvText, save } from "@/components/charts/exports";
import { Badge } from "@/components/evidence/Badge";
import { ErrorState } from "@/components/feedback/ErrorState";
import { ProgressBar } from "@/components/feedback/ProgressBar";
import rulebook from "../Rulebook.module.css";
import { type CaseImpact, changesLeader, type FindingChange, isTouched } from "./impact";
import { impactTable, markdownText } from "./impactFiles";
import { changeWords, kindWords } from "./impactWords";
import type { ImpactRun } from "./useImpact";
import styles from "./Workshop.module.css";

export function ImpactPanel({
  run,
  onStart,
  onStop,
}: {
  run: ImpactRun;
  onStart: () => void;
  onStop: () => void;
}) {
  const touched = run.cases.filter(isTouched);
  const title = t`Impact of the waiting rules`;
  return (
    <div className={rulebook["page"]}>
      {run.state === "idle" ? (
        <div className={styles["head"]}>
          <Button variant="primary" onPress={onStart}>{t`Work out the impact`}</Button>
          <span className={rulebook["muted"]}>
            {t`Asks both rulebooks about every case you may see. Nothing is stored.`}
          </span>
        </div>
      ) : (
        <>
          {run.state === "running" && (
            <div className={styles["begin"]}>
              <div className={styles["grow"]}>
                <ProgressBar
                  label={t`Cases looked at`}
                  {...(run.total > 0 && { value: (100 * run.looked) / run.total })}
                  valueLabel={t`${run.looked} of ${run.total}`}
                />
              </div>
              <Button onPress={onStop}>{t`Cancel`}</Button>
            </div>
          )}
          {run.state === "failed" && (
            <ErrorState
              error={run.error}
              what={t`The impact could not be worked out`}
              onRetry={onStart}
            />
          )}
          <p role="status">{summary(run, touched.length)}</p>
          <div className={styles["head"]}>
            {run.state !== "running" && <Button size="small" onPress={onStart}>{t`Again`}</Button>}
            {touched.length > 0 && (
              <>
                <Button
                  size="small"
                  onPress={() => save(csvText(impactTable(touched)), "impact.csv", "text/csv")}
                >{t`Save as CSV`}</Button>
                <Button
                  size="small"
                  onPress={() =>
                    save(markdownText(title, impactTable(touched)), "impact.md", "text/markdown")
                  }
                >{t`Save as Markdown`}</Button>
              </>
            )}
          </div>
          <Leaders cases={touched} />
          <ByRule cases={touched} />
        </>
      )}
    </div>
  );
}

function summary({ state, looked, unanswered, total }: ImpactRun, touched: number): string {
  const changed = plural(touched, {
    0: "No case changes",
    one: "# case changes",
    other: "# cases change",
  });
  const among = t`among ${looked - unanswered} that have an answer`;
  const open = unanswered > 0 ? t`; ${unanswered} have none yet` : "";
  const part = state === "stopped" ? t`; stopped after ${looked} of ${total}` : "";
  return `${changed} ${among}${open}${part}.`;
}

function Leaders({ cases }: { cases: readonly CaseImpact[] }) {
  const moved = cases.filter(
    (each) => changesLeader(each) || each.knockedOut.length > 0 || each.freed.length > 0,
  );
  if (moved.length === 0) return null;
  return (
    <ul className={styles["remarks"]} aria-label={t`Cases whose order changes`}>
      {moved.map((each) => (
        <li key={each.id}>
          <p className={styles["head"]}>
            <Link to="/cases/$caseId/compare" params={{ caseId: each.id }}>
              {each.title}
            </Link>
            {changesLeader(each) && <Badge tone="negative">{t`another leader`}</Badge>}
          </p>
          {changesLeader(each) && (
            <p>
              {t`Leader: ${each.leadersBefore.join(", ") || "—"} → ${each.leadersAfter.join(", ") || "—"}`}
            </p>
          )}
          {each.knockedOut.length > 0 && (
            <p>{t`Newly knocked out: ${each.knockedOut.join(", ")}`}</p>
          )}
          {each.freed.length > 0 && <p>{t`No longer knocked out: ${each.freed.join(", ")}`}</p>}
        </li>
      ))}
    </ul>
  );
}

interface RuleImpact {
  readonly rule: string;
  readonly title: string;
  readonly kind: FindingChange["kind"];
  readonly changes: readonly (FindingChange & { readonly caseTitle: string })[];
}

function ByRule({ cases }: { cases: readonly CaseImpact[] }) {
  return (
    <ul className={styles["remarks"]} aria-label={t`Changes by rule`}>
      {byRule(cases).map(({ rule, title, kind, changes }) => (
        <li key={`${rule} ${kind}`}>
          <p className={styles["head"]}>
            <strong>{title}</strong> <code>{rule}</code> <Badge>{kindWords(kind)}</Badge>
          </p>
          {together(changes).map(({ caseTitle, words, offerings }) => (
            <p key={`${caseTitle} ${words}`}>
              {caseTitle}: <strong>{words}</strong> {t`for ${offerings.join(", ")}`}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** The offerings of one case to which the same happens. */
function together(changes: RuleImpact["changes"]) {
  const found = new Map<string, { caseTitle: string; words: string; offerings: string[] }>();
  for (const change of changes) {
    const { before, after } = changeWords(change);
    const words = `${before} → ${after}`;
    const key = `${change.caseTitle} ${words}`;
    const known = found.get(key) ?? { caseTitle: change.caseTitle, words, offerings: [] };
    known.offerings.push(change.offering);
    found.set(key, known);
  }
  return [...found.values()];
}

function byRule(cases: readonly CaseImpact[]): readonly RuleImpact[] {
  const found = new Map<string, RuleImpact>();
  for (const { title: caseTitle, findings } of cases) {
    for (const change of findings) {
      const { rule, title, kind } = change;
      const known = found.get(`${rule} ${kind}`) ?? { rule, title, kind, changes: [] };
      found.set(`${rule} ${kind}`, {
        ...known,
        changes: [...known.changes, { ...change, caseTitle }],
      });
    }
  }
  return [...found.values()].sort((a, b) => a.rule.localeCompare(b.rule));
}
