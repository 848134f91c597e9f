// Facts that findings wait for, most often missed first: one answer for the whole case, or one for each candidate.
import { plural, t } from "@lingui/core/macro";
import { Button } from "@/components/actions/Button";
import type { Assessment } from "@/lib/case/assessment";
import { useCase } from "@/lib/case/CaseContext";
import { fieldWords, useVocabulary } from "@/lib/case/vocabulary";
import styles from "./facts.module.css";
import type { WantedFact } from "./RecordedFacts";

interface Question {
  readonly field: string;
  readonly candidates: readonly string[];
  readonly rules: readonly string[];
}

export function OpenQuestions({ onAnswer }: { onAnswer: (wanted: WantedFact) => void }) {
  const { assessment, mayEdit } = useCase();
  const vocabulary = useVocabulary();
  const questions = assessment.data ? openQuestions(assessment.data) : [];
  if (questions.length === 0) return null;
  const shown = questions.slice(0, 6);
  const titles = new Map(
    assessment.data?.alternatives.flatMap(({ findings }) =>
      findings.map(({ rule, title }) => [rule, title] as const),
    ),
  );
  return (
    <div className={styles["open"]}>
      <h3>{t`Missing facts that leave a knock-out unresolved`}</h3>
      <ul className={styles["questions"]}>
        {shown.map(({ field, candidates, rules }) => (
          <li key={field} className={styles["question"]}>
            <div>
              <p className={styles["asked"]}>
                {vocabulary?.find(({ name }) => name === field)?.meaning ?? field}
              </p>
              <p className={styles["about"]}>
                {fieldWords(vocabulary, field)} ·{" "}
                {plural(candidates.length, { one: "# candidate", other: "# candidates" })} ·{" "}
                {rules.map((rule) => titles.get(rule) ?? rule).join(", ")}
              </p>
            </div>
            {mayEdit && (
              <Button
                size="small"
                aria-label={t`Record: ${fieldWords(vocabulary, field)}`}
                onPress={() =>
                  onAnswer({
                    field,
                    offering: field.startsWith("case.") ? "*" : (candidates[0] ?? "*"),
                  })
                }
              >
                {t`Record`}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {questions.length > shown.length && (
        <p className={styles["about"]}>
          {plural(questions.length - shown.length, {
            one: "# more missing fact.",
            other: "# more missing facts.",
          })}
        </p>
      )}
    </div>
  );
}

export function openQuestions({ alternatives }: Assessment): readonly Question[] {
  const found = new Map<string, { candidates: Set<string>; rules: Set<string> }>();
  for (const { offering, findings } of alternatives) {
    for (const { kind, certainty, missing, rule } of findings) {
      if (kind !== "KNOCK_OUT" || certainty !== "MAY_HOLD") continue;
      for (const field of missing) {
        const entry = found.get(field) ?? { candidates: new Set(), rules: new Set() };
        entry.candidates.add(offering);
        entry.rules.add(rule);
        found.set(field, entry);
      }
    }
  }
  return [...found]
    .map(([field, { candidates, rules }]) => ({
      field,
      candidates: [...candidates],
      rules: [...rules].sort(),
    }))
    .sort((a, b) => b.candidates.length - a.candidates.length || (a.field < b.field ? -1 : 1));
}
