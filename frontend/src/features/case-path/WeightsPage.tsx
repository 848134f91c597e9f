// Step 3: what counts, on which declared scale, and how much the step from its worst to its best level is worth.
// Dragging is a what-if: the ranking follows at once, nothing is stored until the weights are saved as one's own.
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "@/components/actions/Button";
import { Section } from "@/components/content/Section";
import { Callout } from "@/components/feedback/Callout";
import { EmptyState } from "@/components/feedback/EmptyState";
import { useCase } from "@/lib/case/CaseContext";
import { elicitationQuery } from "@/lib/case/elicitationApi";
import { groups, groupWords } from "@/lib/case/words";
import { weightsOf } from "@/lib/rank/rank";
import { Ballots } from "./weights/Ballots";
import { CriterionDialog } from "./weights/CriterionDialog";
import { CriterionRow } from "./weights/CriterionRow";
import { criterionProblems } from "./weights/criterionProblems";
import { EquivalentChange } from "./weights/EquivalentChange";
import { PlausibleWeights } from "./weights/PlausibleWeights";
import { RankChanges } from "./weights/RankChanges";
import { TieBreak } from "./weights/TieBreak";
import { useCriteria } from "./weights/useCriteria";
import { useSwings } from "./weights/useSwings";
import { WeightActions } from "./weights/WeightActions";
import styles from "./weights/weights.module.css";

export function WeightsPage() {
  const { caseId, caseFile, meta, mayEdit, problems, trySwings } = useCase();
  const swings = useSwings();
  const edit = useCriteria();
  const read = useQuery(elicitationQuery(caseId, meta.version, swings.shown)).data;
  const [isAdding, setAdding] = useState(false);
  const { criteria } = caseFile;
  const isLocked = meta.status !== "DRAFT";
  useEffect(() => () => trySwings(undefined), [trySwings]);
  const weights = weightsOf(criteria.map(({ id }) => swings.shown[id] ?? 0));
  const weightOf = (id: string) => weights?.[criteria.findIndex((each) => each.id === id)] ?? 0;
  const mayDeclare = mayEdit && !isLocked;
  const adding = isAdding && (
    <CriterionDialog
      onClose={() => setAdding(false)}
      onDeclare={(next) => {
        edit.declare(next);
        setAdding(false);
      }}
    />
  );
  const add = (
    <Button icon={Plus} onPress={() => setAdding(true)}>
      {t`Add a criterion`}
    </Button>
  );
  if (criteria.length === 0) {
    return (
      <>
        <EmptyState action={mayDeclare && add}>
          {t`No criterion yet. Declare what counts and on which scale, before looking at the figures.`}
        </EmptyState>
        {adding}
      </>
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
                  problems={criterionProblems(problems, criteria.indexOf(criterion))}
                  edit={mayDeclare ? edit : undefined}
                />
              ))}
            </ul>
          </Section>
        );
      })}
      {mayDeclare && <div>{add}</div>}
      {adding}
      {read && <EquivalentChange criteria={criteria} equivalents={read.equivalents} />}
      {read && <Ballots read={read} author={swings.author} mayAnswer={mayDeclare} />}
      <TieBreak mayDeclare={mayDeclare} />
      <PlausibleWeights mayDeclare={mayDeclare} weightOf={weightOf} />
      <RankChanges />
    </>
  );
}
