// What the swings say in words: how far one must move on one scale to make up for the whole step on another. A check by reading.
import { t } from "@lingui/core/macro";
import { useState } from "react";
import { Section } from "@/components/content/Section";
import { Select } from "@/components/forms/Select";
import type { Swings } from "@/lib/case/ranking";
import type { Criterion, Scale } from "@/lib/case/types";
import { formatNumber } from "@/lib/format";
import { curve } from "./ValueSketch";
import styles from "./weights.module.css";

export function EquivalentChange({
  criteria,
  swings,
}: {
  criteria: readonly Criterion[];
  swings: Swings;
}) {
  const weighed = [...criteria]
    .filter(({ id }) => (swings[id] ?? 0) > 0)
    .sort((a, b) => (swings[b.id] ?? 0) - (swings[a.id] ?? 0));
  const [chosen, setChosen] = useState<string>();
  const largest = weighed[0];
  const other = weighed.find(({ id }) => id === chosen && id !== largest?.id) ?? weighed[1];
  if (largest === undefined || other === undefined) return null;
  const share = (swings[other.id] ?? 0) / (swings[largest.id] ?? 1);
  return (
    <Section title={t`Read the weights in words`}>
      <div className={styles["equivalent"]}>
        <Select
          label={t`Compare ${largest.name} with`}
          options={weighed.slice(1).map(({ id, name }) => ({ id, label: name }))}
          value={other.id}
          onChange={setChosen}
        />
        <p>{sentence(largest, other, share)}</p>
      </div>
    </Section>
  );
}

/** Starts from the worst level of both and says so: on a curve the same step is worth more in one place than in another. */
export function sentence(largest: Criterion, other: Criterion, share: number): string {
  const reached = levelAt(largest.scale, share * 100);
  const amount = (level: number, { unit }: Scale) => `${formatNumber(level, 2)} ${unit}`;
  return t`Under these weights, moving ${other.name} from ${amount(other.scale.worst, other.scale)} to ${amount(other.scale.best, other.scale)} is worth as much as moving ${largest.name} from ${amount(largest.scale.worst, largest.scale)} to ${amount(reached, largest.scale)}.`;
}

/** The level at which the value function first reaches the value. */
export function levelAt(scale: Scale, value: number): number {
  const { worst, best, form } = scale;
  if (form === "LOG") return worst * (best / worst) ** (value / 100);
  const knots = curve(scale);
  for (let i = 1; i < knots.length; i += 1) {
    const [fromAcross, from] = knots[i - 1] ?? [0, 0];
    const [toAcross, to] = knots[i] ?? [1, 100];
    if (value <= to) {
      const within = to === from ? 0 : (value - from) / (to - from);
      return worst + (fromAcross + within * (toAcross - fromAcross)) * (best - worst);
    }
  }
  return best;
}
