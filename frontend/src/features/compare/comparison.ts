// The ranked rows as the page shows them: as the server worked them out, or re-ranked here under swings that are only being tried.
// Unknown cells keep their whole range; knocked-out alternatives are apart and never ranked.
import type { Alternative, Assessment, Cell, Convention, ValueSpan } from "@/lib/case/assessment";
import { isRanked, type Swings } from "@/lib/case/ranking";
import { rankRanges } from "@/lib/rank/ranges";
import { contributions, rank, valueTable, weightsOf } from "@/lib/rank/rank";

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

const grain = 1e-9;
const wholeScale: ValueSpan = { expected: 50, worst: 0, best: 100 };

export function cellOf(alternative: Alternative, criterion: string): Cell | undefined {
  return alternative.cells.find((cell) => cell.criterion === criterion);
}

export function compare(assessment: Assessment, tried?: Swings): Comparison {
  const { criteria } = assessment;
  const swings = criteria.map(({ id, swing }) => (tried === undefined ? swing : (tried[id] ?? 0)));
  const saved = Float64Array.from(criteria, ({ weight }) => weight);
  const weights = tried === undefined && assessment.weighed ? saved : weightsOf(swings);
  const ranked = assessment.alternatives.filter(isRanked);
  const out = assessment.alternatives.filter((alternative) => !isRanked(alternative));
  const hasUnresolved = ranked.some(({ status }) => status === "UNRESOLVED");
  if (weights === undefined || (tried === undefined && !assessment.weighed)) {
    return { rows: [], out, weights: criteria.map(() => 0), isRanked: false, hasUnresolved };
  }
  const read = (convention: Convention) => ranking(assessment, ranked, weights, convention);
  const uniform = read("UNIFORM");
  const atWorst = ranksOf([...read("ALL_WORST").expected]);
  const atBest = ranksOf([...read("ALL_BEST").expected]);
  const values = [...uniform.expected];
  const now = ranksOf(values);
  const before = tried === undefined ? now : ranksOf(ranked.map(({ total }) => total.expected));
  const ranges = rankRanges(uniform);
  const awardable = ranked.map(({ status }) => status === "AWARDABLE");
  const rows = ranked.map((alternative, row): RankedRow => {
    const value = values[row] ?? 0;
    const first = now[row] ?? 0;
    const standing =
      tried === undefined
        ? alternative.standings.find(({ convention }) => convention === "UNIFORM")
        : undefined;
    return {
      alternative,
      first,
      last: first + values.filter((other) => Math.abs(other - value) <= grain).length - 1,
      before: before[row] ?? first,
      total:
        tried === undefined
          ? alternative.total
          : { expected: value, worst: uniform.worst[row] ?? 0, best: uniform.best[row] ?? 0 },
      contributions: [...contributions(uniform, row)],
      bestRank: standing?.bestRank ?? ranges[row]?.best ?? first,
      worstRank: standing?.worstRank ?? ranges[row]?.worst ?? first,
      ranks: { UNIFORM: first, ALL_WORST: atWorst[row] ?? first, ALL_BEST: atBest[row] ?? first },
      withoutUnresolved: awardable[row]
        ? 1 + values.filter((other, i) => awardable[i] && other > value + grain).length
        : undefined,
    };
  });
  rows.sort((a, b) => a.first - b.first || order(a.alternative, b.alternative));
  return { rows, out, weights: [...weights], isRanked: true, hasUnresolved };
}

function order(a: Alternative, b: Alternative): number {
  return a.offering < b.offering ? -1 : 1;
}

function ranking(
  { criteria }: Assessment,
  rows: readonly Alternative[],
  weights: Float64Array,
  convention: Convention,
) {
  const table = valueTable(
    criteria.map(({ id }) => id),
    rows.map((alternative) => ({
      id: alternative.offering,
      cells: criteria.map(({ id }) => read(cellOf(alternative, id), convention)),
    })),
  );
  return rank(table, weights);
}

function read(cell: Cell | undefined, convention: Convention): ValueSpan {
  const span = cell?.value ?? wholeScale;
  const isUnknown = cell === undefined || cell.state === "UNKNOWN";
  if (!isUnknown || convention === "UNIFORM") return span;
  const value = convention === "ALL_WORST" ? span.worst : span.best;
  return { expected: value, worst: value, best: value };
}

/** Ranks by value; equal values share the better rank. */
function ranksOf(values: readonly number[]): readonly number[] {
  return values.map((value) => 1 + values.filter((other) => other > value + grain).length);
}

/** Everybody in first place, as one name: "A", or "A and B" for a tie. */
export function leaders({ rows }: Comparison): readonly string[] {
  return rows.filter(({ first }) => first === 1).map(({ alternative }) => alternative.name);
}
