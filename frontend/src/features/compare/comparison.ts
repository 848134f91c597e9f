// The ranked rows as the page shows them: as the server worked them out, or re-ranked here under swings that are only being tried.
// Unknown cells keep their whole range; knocked-out alternatives are apart and never ranked.
import type { Alternative, Assessment, Cell, Convention, ValueSpan } from "@/lib/case/assessment";
import { delivered } from "@/lib/case/delivered";
import type { Swings } from "@/lib/case/ranking";
import { placesOf } from "@/lib/rank/places";
import { rankRanges } from "@/lib/rank/ranges";
import { contributions, expectedOf, rank, weightsOf } from "@/lib/rank/rank";

export interface RankedRow {
  readonly alternative: Alternative;
  /** Equal values share a rank: 1–2. */
  readonly first: number;
  readonly last: number;
  /** The better rank at the saved weights, so that a what-if can say what moved. */
  readonly before: number;
  readonly total: ValueSpan;
  /** By criterion, in the assessment's order; they add up to the total. */
  readonly contributions: readonly number[];
  readonly bestRank: number;
  readonly worstRank: number;
  /** Rank under each reading of unknown cells. */
  readonly ranks: Readonly<Record<Convention, number>>;
  /** Among awardable alternatives only; undefined for an unresolved one. */
  readonly withoutUnresolved: number | undefined;
}

export interface Comparison {
  readonly rows: readonly RankedRow[];
  readonly out: readonly Alternative[];
  /** Normalised, in the assessment's order. */
  readonly weights: readonly number[];
  /** False while every swing is zero: values stand per criterion and nothing is ranked. */
  readonly isRanked: boolean;
  readonly hasUnresolved: boolean;
}

export function cellOf(alternative: Alternative, criterion: string): Cell | undefined {
  return alternative.cells.find((cell) => cell.criterion === criterion);
}

export function compare(assessment: Assessment, tried?: Swings): Comparison {
  const { criteria } = assessment;
  const { ranked, out, totals, tables, awardable } = delivered(assessment);
  const swings = criteria.map(({ id, swing }) => (tried === undefined ? swing : (tried[id] ?? 0)));
  const saved = Float64Array.from(criteria, ({ weight }) => weight);
  const weights = tried === undefined && assessment.weighed ? saved : weightsOf(swings);
  const hasUnresolved = awardable.length < ranked.length;
  if (weights === undefined || (tried === undefined && !assessment.weighed)) {
    return { rows: [], out, weights: criteria.map(() => 0), isRanked: false, hasUnresolved };
  }
  const uniform = rank(tables.UNIFORM, weights);
  const values = tried === undefined ? totals : uniform.expected;
  const now = placesOf(values);
  const before = tried === undefined ? now.first : placesOf(totals).first;
  const ranks: Readonly<Record<Convention, Int32Array>> = {
    UNIFORM: now.first,
    ALL_WORST: placesOf(expectedOf(tables.ALL_WORST, weights)).first,
    ALL_BEST: placesOf(expectedOf(tables.ALL_BEST, weights)).first,
  };
  const ranges = rankRanges(uniform);
  const without = amongThemselves(values, awardable);
  const rows = Array.from(now.order, (row): RankedRow => {
    const alternative = ranked[row] as Alternative;
    const first = now.first[row] as number;
    const standing =
      tried === undefined
        ? alternative.standings.find(({ convention }) => convention === "UNIFORM")
        : undefined;
    return {
      alternative,
      first,
      last: now.last[row] as number,
      before: before[row] as number,
      total:
        tried === undefined
          ? alternative.total
          : {
              expected: values[row] as number,
              worst: uniform.worst[row] as number,
              best: uniform.best[row] as number,
            },
      contributions: contributions(uniform, row),
      bestRank: standing?.bestRank ?? ranges[row]?.best ?? first,
      worstRank: standing?.worstRank ?? ranges[row]?.worst ?? first,
      ranks: {
        UNIFORM: first,
        ALL_WORST: ranks.ALL_WORST[row] as number,
        ALL_BEST: ranks.ALL_BEST[row] as number,
      },
      withoutUnresolved: without[row] || undefined,
    };
  });
  return { rows, out, weights: [...weights], isRanked: true, hasUnresolved };
}

/** By row, the rank of each of these rows among them alone; 0 for others. */
function amongThemselves(values: Float64Array, rows: Int32Array): Int32Array {
  const { first } = placesOf(Float64Array.from(rows, (row) => values[row] as number));
  const places = new Int32Array(values.length);
  rows.forEach((row, i) => {
    places[row] = first[i] as number;
  });
  return places;
}

/** Everybody in first place, as one name: "A", or "A and B" for a tie. */
export function leaders({ rows }: Comparison): readonly string[] {
  return rows.filter(({ first }) => first === 1).map(({ alternative }) => alternative.name);
}
