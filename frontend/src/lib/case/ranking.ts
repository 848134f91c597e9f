// The order of the alternatives as shown in the browser: at the saved weights as the server ranked them, or re-ranked here under
// swings that are only being tried. Knocked-out alternatives are never ranked.
import { placesOf } from "../rank/places";
import { expectedOf, weightsOf } from "../rank/rank";
import type { Alternative, Assessment } from "./assessment";
import { delivered } from "./delivered";

export interface Placed {
  readonly alternative: Alternative;
  readonly rank: number;
  /** The rank at the saved weights. */
  readonly before: number;
  readonly value: number;
}

/** Criterion id → swing 0–100. */
export type Swings = Readonly<Record<string, number>>;

/** In order; empty while no weight is set. `swings` left out keeps the saved weights. */
export function placed(assessment: Assessment, swings?: Swings): readonly Placed[] {
  const { ranked, totals, tables } = delivered(assessment);
  if (swings === undefined && !assessment.weighed) return [];
  const weights = swings && weightsOf(assessment.criteria.map(({ id }) => swings[id] ?? 0));
  if (swings !== undefined && weights === undefined) return [];
  const values = weights === undefined ? totals : expectedOf(tables.UNIFORM, weights);
  const { order, first } = placesOf(values);
  const before = weights !== undefined && assessment.weighed ? placesOf(totals).first : first;
  return Array.from(order, (row) => ({
    alternative: ranked[row] as Alternative,
    rank: first[row] as number,
    before: before[row] as number,
    value: values[row] as number,
  }));
}

/** The mean of the normalised ballots, as the server derives central weights; undefined while nobody has weighed. */
export function centralSwings(
  criteria: readonly string[],
  ballots: readonly { readonly swings: Swings }[],
): Swings | undefined {
  const weighed = ballots
    .map(({ swings }) => weightsOf(criteria.map((id) => swings[id] ?? 0)))
    .filter((weights) => weights !== undefined);
  if (weighed.length === 0) return undefined;
  return Object.fromEntries(
    criteria.map((id, column) => [
      id,
      weighed.reduce((sum, weights) => sum + (weights[column] ?? 0), 0) / weighed.length,
    ]),
  );
}
