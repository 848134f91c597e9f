// What the server delivered, laid out once an assessment for ranking again and again: awardable and unresolved alternatives by id,
// with one table of values for each reading of unknown cells. While a weight is dragged nothing of it changes.
import { type ValueTable, valueTable } from "../rank/rank";
import type { Alternative, Assessment, Cell, Convention, ValueSpan } from "./assessment";

export interface Delivered {
  /** All but the knocked-out, by id in the order of code units, as the server orders equals. */
  readonly ranked: readonly Alternative[];
  readonly out: readonly Alternative[];
  /** Their total at the saved weights. */
  readonly totals: Float64Array;
  readonly tables: Readonly<Record<Convention, ValueTable>>;
  /** Row numbers of the awardable. */
  readonly awardable: Int32Array;
}

const wholeScale: ValueSpan = { expected: 50, worst: 0, best: 100 };
const held = new WeakMap<Assessment, Delivered>();

export function isRanked(alternative: Alternative): boolean {
  return alternative.status !== "KNOCKED_OUT";
}

export function delivered(assessment: Assessment): Delivered {
  const known = held.get(assessment);
  if (known !== undefined) return known;
  const laidOut = layOut(assessment);
  held.set(assessment, laidOut);
  return laidOut;
}

function layOut({ alternatives, criteria }: Assessment): Delivered {
  const ranked = alternatives
    .filter(isRanked)
    .sort((a, b) => (a.offering < b.offering ? -1 : a.offering > b.offering ? 1 : 0));
  const ids = criteria.map(({ id }) => id);
  const cells = ranked.map((alternative) => {
    const byCriterion = new Map(alternative.cells.map((cell) => [cell.criterion, cell]));
    return ids.map((id) => byCriterion.get(id));
  });
  const table = (convention: Convention) =>
    valueTable(
      ids,
      ranked.map(({ offering }, row) => ({
        id: offering,
        cells: (cells[row] ?? []).map((cell) => read(cell, convention)),
      })),
    );
  return {
    ranked,
    out: alternatives.filter((alternative) => !isRanked(alternative)),
    totals: Float64Array.from(ranked, ({ total }) => total.expected),
    tables: {
      UNIFORM: table("UNIFORM"),
      ALL_WORST: table("ALL_WORST"),
      ALL_BEST: table("ALL_BEST"),
    },
    awardable: Int32Array.from(
      ranked.flatMap(({ status }, row) => (status === "AWARDABLE" ? [row] : [])),
    ),
  };
}

function read(cell: Cell | undefined, convention: Convention): ValueSpan {
  const span = cell?.value ?? wholeScale;
  const isUnknown = cell === undefined || cell.state === "UNKNOWN";
  if (!isUnknown || convention === "UNIFORM") return span;
  const value = convention === "ALL_WORST" ? span.worst : span.best;
  return { expected: value, worst: value, best: value };
}
