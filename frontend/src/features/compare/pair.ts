// Two alternatives against each other: what each criterion adds to the difference, and the sentence why one is ahead.
// Pure, and only over what the comparison shows: tried weights are followed, knocked-out alternatives have no contribution.
import { t } from "@lingui/core/macro";
import type { Alternative, Assessment, Cell, WeighedCriterion } from "@/lib/case/assessment";
import { formatNumber } from "@/lib/format";
import { type Comparison, cellOf, type RankedRow } from "./comparison";

export interface Side {
  readonly alternative: Alternative;
  /** Absent for what is knocked out: it is not ranked and nothing of it is added up. */
  readonly row: RankedRow | undefined;
}

export interface PairLine {
  readonly criterion: WeighedCriterion;
  readonly weight: number;
  readonly cells: readonly [Cell | undefined, Cell | undefined];
  readonly contributions: readonly [number, number] | undefined;
  /** First less second, in points of the total. */
  readonly difference: number | undefined;
}

export interface Pair {
  readonly first: Side;
  readonly second: Side;
  readonly lines: readonly PairLine[];
  /** Total of the first less that of the second; the lines add up to it. */
  readonly difference: number | undefined;
}

const least = 0.05;

export function sideOf(assessment: Assessment, comparison: Comparison, id: string): Side {
  const row = comparison.rows.find(({ alternative }) => alternative.offering === id);
  const found = row?.alternative ?? assessment.alternatives.find(({ offering }) => offering === id);
  if (found === undefined) {
    throw new Error(
      `${id} is no alternative of the assessment. Maybe the address is of another case?`,
    );
  }
  return { alternative: found, row };
}

/** The ids asked for, or else the leader and the one after it. */
export function chosenPair(
  assessment: Assessment,
  comparison: Comparison,
  first: string | undefined,
  second: string | undefined,
): readonly [string, string] | undefined {
  const ids = [
    ...comparison.rows.map(({ alternative }) => alternative.offering),
    ...comparison.out.map(({ offering }) => offering),
  ].filter((id) => assessment.alternatives.some(({ offering }) => offering === id));
  const one = ids.find((id) => id === first) ?? ids.find((id) => id !== second);
  const other = ids.find((id) => id === second && id !== one) ?? ids.find((id) => id !== one);
  return one === undefined || other === undefined ? undefined : [one, other];
}

export function pairOf(
  assessment: Assessment,
  comparison: Comparison,
  ids: readonly [string, string],
): Pair {
  const first = sideOf(assessment, comparison, ids[0]);
  const second = sideOf(assessment, comparison, ids[1]);
  const lines = assessment.criteria.map((criterion, column): PairLine => {
    const one = first.row?.contributions[column];
    const other = second.row?.contributions[column];
    const both = one === undefined || other === undefined ? undefined : ([one, other] as const);
    return {
      criterion,
      weight: comparison.weights[column] ?? 0,
      cells: [cellOf(first.alternative, criterion.id), cellOf(second.alternative, criterion.id)],
      contributions: both,
      difference: both && both[0] - both[1],
    };
  });
  const difference =
    first.row && second.row && first.row.total.expected - second.row.total.expected;
  return { first, second, lines, difference };
}

/** Why one of the two is ahead, in one or two sentences. */
export function pairWords({ first, second, lines, difference }: Pair): string {
  const out = [first, second].filter(({ alternative }) => alternative.status === "KNOCKED_OUT");
  if (difference === undefined) {
    const names = out.map(({ alternative }) => alternative.name).join(t` and `);
    if (out.length === 0) return t`No criterion has a weight, so neither is ahead.`;
    return out.length === 2
      ? t`${names} are knocked out: neither is ranked, whatever their values.`
      : t`${names} is knocked out: it is not ranked, whatever its values.`;
  }
  const [ahead, behind] = difference >= 0 ? [first, second] : [second, first];
  const sign = difference >= 0 ? 1 : -1;
  const shown = lines
    .map(({ criterion, difference: by = 0 }) => ({ name: criterion.name, by: by * sign }))
    .filter(({ by }) => Math.abs(by) >= least)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  const points = (by: number) => formatNumber(Math.abs(by), 1);
  const parts = (sought: readonly { name: string; by: number }[]) =>
    sought.map(({ name, by }) => t`${points(by)} from ${name}`).join(", ");
  const won = shown.filter(({ by }) => by > 0);
  const lost = shown.filter(({ by }) => by < 0);
  if (Math.abs(difference) < least) {
    return t`${first.alternative.name} and ${second.alternative.name} are worth the same under these weights.`;
  }
  const lead = t`${ahead.alternative.name} is ahead of ${behind.alternative.name} by ${points(difference)} points: it gains ${parts(won)}`;
  const whole = lost.length === 0 ? t`${lead}.` : t`${lead}, and gives up ${parts(lost)}.`;
  const open = lines
    .filter(({ cells }) => cells.some(isOpen))
    .map(({ criterion }) => criterion.name);
  return open.length === 0
    ? whole
    : t`${whole} Unknown for one or both, and counted at mid-range: ${open.join(", ")}.`;
}

export function isOpen(cell: Cell | undefined): boolean {
  return cell === undefined || cell.state === "UNKNOWN";
}
