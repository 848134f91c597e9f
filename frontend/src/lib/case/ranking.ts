// The order of the alternatives as shown in the browser: at the saved weights as the server ranked them, or re-ranked here under
// swings that are only being tried. Knocked-out alternatives are never ranked.
import { rank, valueTable, weightsOf } from "../rank/rank";
import type { Alternative, Assessment } from "./assessment";

export interface Placed {
  readonly alternative: Alternative;
  readonly rank: number;
  /** The rank at the saved weights. */
  readonly before: number;
  readonly value: number;
}

/** Criterion id → swing 0–100. */
export type Swings = Readonly<Record<string, number>>;

const grain = 1e-9;

export function isRanked(alternative: Alternative): boolean {
  return alternative.status !== "KNOCKED_OUT";
}

/** In order; empty while no weight is set. `swings` left out keeps the saved weights. */
export function placed(assessment: Assessment, swings?: Swings): readonly Placed[] {
  const saved = orderBy(assessment, (row) => row.total.expected);
  if (swings === undefined) return assessment.weighed ? saved : [];
  const ranked = assessment.alternatives.filter(isRanked);
  const weights = weightsOf(assessment.criteria.map(({ id }) => swings[id] ?? 0));
  if (weights === undefined) return [];
  const table = valueTable(
    assessment.criteria.map(({ id }) => id),
    ranked.map(({ offering, cells }) => ({
      id: offering,
      cells: assessment.criteria.map(({ id }) => {
        const cell = cells.find(({ criterion }) => criterion === id);
        return cell?.value ?? { expected: 0, worst: 0, best: 100 };
      }),
    })),
  );
  const { expected } = rank(table, weights);
  const values = new Map(ranked.map(({ offering }, row) => [offering, expected[row] ?? 0]));
  const before = new Map(saved.map((place) => [place.alternative.offering, place.rank]));
  return orderBy(assessment, ({ offering }) => values.get(offering) ?? 0).map((place) => ({
    ...place,
    before: assessment.weighed
      ? (before.get(place.alternative.offering) ?? place.rank)
      : place.rank,
  }));
}

/** Equal values share the better rank. */
function orderBy(assessment: Assessment, value: (row: Alternative) => number): readonly Placed[] {
  const rows = assessment.alternatives
    .filter(isRanked)
    .map((alternative) => ({ alternative, value: value(alternative) }))
    .sort(
      (a, b) => b.value - a.value || a.alternative.offering.localeCompare(b.alternative.offering),
    );
  return rows.map((row) => {
    const rank = 1 + rows.filter((other) => other.value > row.value + grain).length;
    return { ...row, rank, before: rank };
  });
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
