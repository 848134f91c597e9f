// Best and worst rank that the bounds still allow, and the ranks as printed.
import type { Ranking } from "./rank";

export interface RankRange {
  readonly best: number;
  readonly worst: number;
}

/** How many of the ascending values lie below (or, inclusively, up to) the limit. */
function countBelow(ascending: Float64Array, limit: number, inclusive: boolean): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const value = ascending[middle] as number;
    if (value < limit || (inclusive && value === limit)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** By row of the table. Others are counted as independent: a bound, never narrower than the truth. */
export function rankRanges({ worst, best }: Ranking): readonly RankRange[] {
  const count = worst.length;
  const worstAscending = Float64Array.from(worst).sort();
  const bestAscending = Float64Array.from(best).sort();
  return Array.from({ length: count }, (_, row) => {
    const low = worst[row] as number;
    const high = best[row] as number;
    const surelyAhead = count - countBelow(worstAscending, high, true);
    const possiblyAhead = count - countBelow(bestAscending, low, true) - (high > low ? 1 : 0);
    return { best: surelyAhead + 1, worst: possiblyAhead + 1 };
  });
}
