// Which criterion decides between alternatives of equal value: a public tender says so before its weights are locked.
import { t } from "@lingui/core/macro";
import { Section } from "@/components/content/Section";
import { Select } from "@/components/forms/Select";
import { useCase } from "@/lib/case/CaseContext";

export function TieBreak({ mayDeclare }: { mayDeclare: boolean }) {
  const { caseFile, problems, change } = useCase();
  const { tieBreak } = caseFile.method;
  if (caseFile.procedure !== "PUBLIC_TENDER" && tieBreak === undefined) return null;
  return (
    <Section
      title={t`Tie-break`}
      note={t`Where alternatives are worth exactly the same, the one worth most on this criterion is awarded. It is locked with the weights.`}
    >
      <Select
        name="method.tieBreak"
        label={t`Criterion that decides a tie`}
        hint={t`A public tender cannot be locked without one.`}
        options={caseFile.criteria.map(({ id, name }) => ({ id, label: name }))}
        value={tieBreak}
        onChange={(next) =>
          change((current) => ({ ...current, method: { ...current.method, tieBreak: next } }))
        }
        error={problems.find(({ field }) => field === "method.tieBreak")?.message}
        isDisabled={!mayDeclare}
      />
    </Section>
  );
}
