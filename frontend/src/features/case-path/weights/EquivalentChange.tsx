// What the swings say in words: how far one must move on one scale to make up for the whole step on another. A check by reading.
// The server works out the level; this says it.
import { t } from "@lingui/core/macro";
import { useState } from "react";
import { Section } from "@/components/content/Section";
import { Select } from "@/components/forms/Select";
import type { Equivalent } from "@/lib/case/elicitationApi";
import type { Criterion, Scale } from "@/lib/case/types";
import { formatNumber } from "@/lib/format";
import styles from "./weights.module.css";

export function EquivalentChange({
  criteria,
  equivalents,
}: {
  criteria: readonly Criterion[];
  equivalents: readonly Equivalent[];
}) {
  const [chosen, setChosen] = useState<string>();
  const shown = equivalents.find(({ criterion }) => criterion === chosen) ?? equivalents[0];
  const find = (id: string | undefined) => criteria.find((each) => each.id === id);
  const [largest, other] = [find(shown?.against), find(shown?.criterion)];
  if (shown === undefined || largest === undefined || other === undefined) return null;
  return (
    <Section title={t`Read the weights in words`}>
      <div className={styles["equivalent"]}>
        <Select
          label={t`Compare ${largest.name} with`}
          options={equivalents.map(({ criterion }) => ({
            id: criterion,
            label: find(criterion)?.name ?? criterion,
          }))}
          value={other.id}
          onChange={setChosen}
        />
        <p>{sentence(largest, other, shown)}</p>
      </div>
    </Section>
  );
}

/** Starts from the worst level of both and says so: on a curve the same step is worth more in one place than in another. */
export function sentence(
  largest: Criterion,
  other: Criterion,
  { from, to }: Pick<Equivalent, "from" | "to">,
): string {
  const amount = (level: number, { unit }: Scale) => `${formatNumber(level, 2)} ${unit}`;
  return t`Under these weights, moving ${other.name} from ${amount(other.scale.worst, other.scale)} to ${amount(other.scale.best, other.scale)} is worth as much as moving ${largest.name} from ${amount(from, largest.scale)} to ${amount(to, largest.scale)}.`;
}
