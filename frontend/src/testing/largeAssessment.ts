// An assessment of any size, the same for the same size: some cells unknown, some within bounds, some rows equal, some unresolved.
import type { Alternative, Assessment, Cell } from "@/lib/case/assessment";
import { hardAssessment } from "./comparisonFixtures";

/** A small reproducible generator (mulberry32), so that a failure can be repeated. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function assessmentOf(rows: number, criteria: number, seed = 1): Assessment {
  const [alternative] = hardAssessment.alternatives;
  const [cell] = alternative?.cells ?? [];
  const [criterion] = hardAssessment.criteria;
  if (alternative === undefined || cell === undefined || criterion === undefined) {
    throw new Error("the small fixture is empty");
  }
  const random = randomFrom(seed);
  const cellOf = (column: number): Cell => {
    const kind = random();
    const value = Math.round(random() * 100);
    const span =
      kind < 0.1
        ? { expected: 50, worst: 0, best: 100 }
        : kind < 0.3
          ? { expected: value, worst: value * 0.9, best: value + (100 - value) * 0.1 }
          : { expected: value, worst: value, best: value };
    return {
      ...cell,
      criterion: `c${column}`,
      state: kind < 0.1 ? "UNKNOWN" : kind < 0.3 ? "INTERVAL" : "EXACT",
      value: span,
    };
  };
  const mean = (cells: readonly Cell[], of: "expected" | "worst" | "best") =>
    cells.reduce((sum, each) => sum + each.value[of], 0) / criteria;
  const alternatives = Array.from({ length: rows }, (_, row): Alternative => {
    const cells = Array.from({ length: criteria }, (_unused, column) => cellOf(column));
    const status = random();
    return {
      ...alternative,
      offering: `model-${(row * 7919) % rows}@route`,
      name: `Model ${row}`,
      status: status < 0.05 ? "KNOCKED_OUT" : status < 0.2 ? "UNRESOLVED" : "AWARDABLE",
      cells,
      standings: [],
      total: {
        expected: mean(cells, "expected"),
        worst: mean(cells, "worst"),
        best: mean(cells, "best"),
      },
    };
  });
  return {
    ...hardAssessment,
    weighed: true,
    criteria: Array.from({ length: criteria }, (_, column) => ({
      ...criterion,
      id: `c${column}`,
      name: `Criterion ${column}`,
      swing: 50,
      weight: 1 / criteria,
    })),
    alternatives,
  };
}
