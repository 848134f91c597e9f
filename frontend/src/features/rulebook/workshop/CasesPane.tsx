// The cases of a rule file beside it, with the text as it is being typed; those that are missing, and the real findings to make some of.
import { plural, t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/actions/Button";
import { Badge } from "@/components/evidence/Badge";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { useMay } from "@/lib/session";
import rulebook from "../Rulebook.module.css";
import type { GoTo } from "../RulebookStatus";
import { type CaseResult, firedQuery, rulesQuery } from "../rulebookApi";
import { type CaseToKeep, KeepCaseDialog } from "./KeepCaseDialog";
import { WhyHere } from "./WhyHere";
import styles from "./Workshop.module.css";
import { suggestionsQuery } from "./workshopApi";

const offered = 6;

export function CasesPane({
  path,
  cases,
  isValid,
  goTo,
}: {
  path: string;
  /** Undefined until the server has tried them. */
  cases: readonly CaseResult[] | undefined;
  isValid: boolean;
  goTo: GoTo;
}) {
  const mayWrite = useMay("compliance-author");
  const rules = useQuery(rulesQuery).data ?? [];
  const suggestions = useQuery(suggestionsQuery).data ?? [];
  const fired = useQuery(firedQuery).data;
  const [kept, setKept] = useState<CaseToKeep>();
  const ids = new Set(rules.filter(({ file }) => file === path).map(({ id }) => id));
  const missing = suggestions.filter(({ rule }) => ids.has(rule));
  const real = (fired?.rules ?? [])
    .filter(({ rule }) => ids.has(rule))
    .flatMap(({ rule, cases: where }) =>
      where.flatMap((each) => each.offerings.map((offering) => ({ rule, each, offering }))),
    );
  const failing = cases?.filter(({ passed }) => !passed).length ?? 0;
  const ordered = [...(cases ?? [])].sort((a, b) => Number(a.passed) - Number(b.passed));

  return (
    <div className={styles["pane"]}>
      {!isValid ? (
        <p className={rulebook["muted"]}>
          {t`The cases are tried as soon as the rules can be read.`}
        </p>
      ) : cases === undefined ? (
        <SkeletonRows rows={4} />
      ) : (
        <p className={rulebook["muted"]} role="status">
          {cases.length === 0
            ? t`No case stands beside this file.`
            : failing === 0
              ? plural(cases.length, {
                  one: "The one case finds what it expects.",
                  other: "All # cases find what they expect.",
                })
              : t`${failing} of ${cases.length} cases find something else than they expect.`}
        </p>
      )}
      <ul className={styles["cases"]} aria-label={t`Cases`}>
        {ordered.map((each) => (
          <li key={`${each.file}:${each.line}`} data-passed={each.passed}>
            <button type="button" onClick={() => goTo(each.file, each.line, each.column)}>
              {each.name}
            </button>
            <span className={styles["caseRule"]}>
              <Badge tone={each.passed ? "positive" : "negative"}>
                {each.passed ? t`as expected` : t`fails`}
              </Badge>{" "}
              <code>{each.rule}</code>
            </span>
            {each.message && <p>{each.message}</p>}
          </li>
        ))}
      </ul>
      {mayWrite && missing.length > 0 && (
        <section aria-label={t`Missing cases`}>
          <h3>{t`Missing at a limit`}</h3>
          <ul className={styles["cases"]}>
            {missing.slice(0, offered).map((each) => (
              <li key={`${each.rule} ${each.name}`}>
                <p>{each.why}</p>
                <Button size="small" onPress={() => setKept(each)}>{t`Add this case`}</Button>
              </li>
            ))}
          </ul>
          {missing.length > offered && (
            <p className={rulebook["muted"]}>{t`and ${missing.length - offered} more`}</p>
          )}
        </section>
      )}
      {real.length > 0 && (
        <section aria-label={t`Where these rules fire`}>
          <h3>{t`Found in real cases`}</h3>
          <ul className={styles["cases"]}>
            {real.slice(0, offered).map(({ rule, each, offering }) => (
              <li key={`${rule} ${each.id} ${offering.id}`}>
                <p>
                  <code>{rule}</code> {t`on ${offering.name}, ${each.title}`}
                </p>
                <WhyHere rule={rule} caseId={each.id} offering={offering.id} goTo={goTo} />
              </li>
            ))}
          </ul>
          {real.length > offered && (
            <p className={rulebook["muted"]}>{t`and ${real.length - offered} more`}</p>
          )}
        </section>
      )}
      {kept && <KeepCaseDialog kept={kept} onClose={() => setKept(undefined)} />}
    </div>
  );
}
