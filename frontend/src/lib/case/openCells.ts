// What of an alternative is not known: unknown cells, disputed ones, no price. The same words wherever its name stands.
import { t } from "@lingui/core/macro";
import type { Alternative, Cell, WeighedCriterion } from "./assessment";

export interface OpenOf {
  /** Names of the criteria whose cell nobody knows. */
  readonly unknown: readonly string[];
  /** Names of the criteria on which independent figures contradict each other. */
  readonly disputed: readonly string[];
  readonly isUnpriced: boolean;
}

type Named = Pick<WeighedCriterion, "id" | "name">;

export function openOf(
  { cells, cost }: Pick<Alternative, "cells" | "cost">,
  criteria: readonly Named[],
): OpenOf {
  const state = (id: string): Cell["state"] =>
    cells.find(({ criterion }) => criterion === id)?.state ?? "UNKNOWN";
  const inState = (sought: Cell["state"]) =>
    criteria.filter(({ id }) => state(id) === sought).map(({ name }) => name);
  return {
    unknown: inState("UNKNOWN"),
    disputed: inState("DISPUTED"),
    isUnpriced: cost === undefined,
  };
}

/** "? unknown: Arena-Hard; ⚑ disputed: LiveBench"; undefined where every one of these criteria is known. */
export function openWords(
  alternative: Pick<Alternative, "cells" | "cost">,
  criteria: readonly Named[],
): string | undefined {
  const { unknown, disputed } = openOf(alternative, criteria);
  const words = [
    unknown.length > 0 && t`? unknown: ${unknown.join(", ")}`,
    disputed.length > 0 && t`⚑ disputed: ${disputed.join(", ")}`,
  ].filter(Boolean);
  return words.length === 0 ? undefined : words.join("; ");
}

/** "? unpriced; ? 4 unknown; ⚑ 1 disputed", for where the names of the criteria would take the room of the figures. */
export function openCounts(
  alternative: Pick<Alternative, "cells" | "cost">,
  criteria: readonly Named[],
): string {
  const { unknown, disputed, isUnpriced } = openOf(alternative, criteria);
  const words = [
    isUnpriced && t`? unpriced`,
    unknown.length > 0 && t`? ${unknown.length} unknown`,
    disputed.length > 0 && t`⚑ ${disputed.length} disputed`,
  ];
  return words.filter(Boolean).join("; ");
}

/** The same by name, with whether it is priced; empty where all is known. */
export function allOpenWords(
  alternative: Pick<Alternative, "cells" | "cost">,
  criteria: readonly Named[],
): string {
  const price = alternative.cost === undefined ? t`? unpriced` : undefined;
  return [price, openWords(alternative, criteria)].filter(Boolean).join("; ");
}
