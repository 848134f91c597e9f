// The facts that findings wait for, each a way to where it is recorded: what is unresolved is resolved by an answer, not by weights.
import { t } from "@lingui/core/macro";
import { Link } from "@tanstack/react-router";
import type { Alternative } from "@/lib/case/assessment";
import { useCase } from "@/lib/case/CaseContext";
import { fieldWords, useVocabulary } from "@/lib/case/vocabulary";
import styles from "./evidence.module.css";

const most = 4;

export function MissingFacts({ alternatives }: { alternatives: readonly Alternative[] }) {
  const { caseId, mayEdit } = useCase();
  const vocabulary = useVocabulary();
  const missing = missingOf(alternatives);
  return (
    <ul className={styles["missing"]}>
      {missing.slice(0, most).map(({ field, offering }) => (
        <li key={field}>
          {vocabulary?.find(({ name }) => name === field)?.meaning ?? field}{" "}
          {mayEdit && (
            <Link
              to="/cases/$caseId/need"
              params={{ caseId }}
              search={{ fact: field, for: offering } as never}
            >{t`Record: ${fieldWords(vocabulary, field)}`}</Link>
          )}
        </li>
      ))}
      {missing.length > most && <li>{t`${missing.length - most} more, listed under Need.`}</li>}
    </ul>
  );
}

/** What most alternatives wait for comes first. */
export function missingOf(alternatives: readonly Alternative[]) {
  const found = new Map<
    string,
    { readonly field: string; readonly offering: string; times: number }
  >();
  for (const { offering, findings } of alternatives) {
    const fields = findings
      .filter(({ kind, certainty }) => kind === "KNOCK_OUT" && certainty === "MAY_HOLD")
      .flatMap(({ missing }) => missing);
    for (const field of fields) {
      const entry = found.get(field) ?? {
        field,
        offering: field.startsWith("case.") ? "*" : offering,
        times: 0,
      };
      entry.times += 1;
      found.set(field, entry);
    }
  }
  return [...found.values()].sort((a, b) => b.times - a.times || (a.field < b.field ? -1 : 1));
}
