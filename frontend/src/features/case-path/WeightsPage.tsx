// Step 3: what counts, on which declared scale, and how much the step from its worst to its best level is worth.
// Dragging is a what-if: the ranking follows at once, nothing is stored until the weights are saved as one's own.
import { t } from "@lingui/core/macro";
import { useEffect } from "react";
import { Section } from "@/components/content/Section";
import { Callout } from "@/components/feedback/Callout";
import { EmptyState } from "@/components/feedback/EmptyState";
import { useCase } from "@/lib/case/CaseContext";
import type { Criterion } from "@/lib/case/types";
import { groups, groupWords } from "@/lib/case/words";
import { weightsOf } from "@/lib/rank/rank";
import { CriterionRow } from "./weights/CriterionRow";
import { EquivalentChange } from "./weights/EquivalentChange";
import { RankChanges } from "./weights/RankChanges";
import { useSwings } from "./weights/useSwings";
import { WeightActions } from "./weights/WeightActions";
import styles from "./weights/weights.module.css";

export function WeightsPage() {
  const { caseFile, meta, mayEdit, change, trySwings } = useCase();
  const swings = useSwings();
  const { criteria } = caseFile;
  const isLocked = meta.status !== "DRAFT";
  useEffect(() => () => trySwings(undefined), [trySwings]);
  const weights = weightsOf(criteria.map(({ id }) => swings.shown[id] ?? 0));
  const weightOf = (id: string) => weights?.[criteria.findIndex((each) => each.id === id)] ?? 0;
  const declare = (next: Criterion) =>
    change((current) => ({
      ...current,
      criteria: current.criteria.map((each) => (each.id === next.id ? next : each)),
      // A swing was given for the old range; on another it means nothing.
      ballots: current.ballots.map(({ author, swings: { [next.id]: _, ...rest } }) => ({
        author,
        swings: rest,
      })),
    }));

  if (criteria.length === 0) {
    return (
      <EmptyState>
        {t`This case has no criterion. Cases made from a template bring theirs; a blank case takes them from an imported file.`}
      </EmptyState>
    );
  }
  return (
    <>
      {isLocked && (
        <Callout title={t`The weights are locked`}>
          {t`Criteria and weights no longer change. What you drag here is a what-if and is not stored.`}
        </Callout>
      )}
      <WeightActions swings={swings} isLocked={isLocked} />
      {groups.map((group) => {
        const members = criteria.filter((criterion) => criterion.group === group);
        if (members.length === 0) return null;
        return (
          <Section key={group} title={groupWords(group)}>
            <ul className={styles["criteria"]}>
              {members.map((criterion) => (
                <CriterionRow
                  key={criterion.id}
                  criterion={criterion}
                  swing={swings.shown[criterion.id] ?? 0}
                  isSwingMissing={swings.missing.includes(criterion.id)}
                  weight={weightOf(criterion.id)}
                  onSwing={(swing) => swings.set(criterion.id, swing)}
                  onDeclare={mayEdit && !isLocked ? declare : undefined}
                />
              ))}
            </ul>
          </Section>
        );
      })}
      <EquivalentChange criteria={criteria} swings={swings.shown} />
      <RankChanges />
    </>
  );
}
