import { orderDescending } from "./order";
import { rankRanges } from "./ranges";
import {
  contributions,
  expectedOf,
  rank,
  rescaled,
  type ValueCell,
  valueTable,
  weightsOf,
} from "./rank";

const exact = (value: number): ValueCell => ({ expected: value, worst: value, best: value });

/** A small reproducible generator (mulberry32), so that a failure can be repeated. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function randomTable(rows: number, criteria: number, seed: number) {
  const random = randomFrom(seed);
  return valueTable(
    Array.from({ length: criteria }, (_, column) => `c${column}`),
    Array.from({ length: rows }, (_, row) => ({
      id: `a${row}`,
      cells: Array.from({ length: criteria }, () => {
        const [worst, expected, best] = [random() * 100, random() * 100, random() * 100].sort(
          (a, b) => a - b,
        ) as [number, number, number];
        return { worst, expected, best };
      }),
    })),
  );
}

function weights(...swings: number[]): Float64Array {
  const found = weightsOf(swings);
  if (found === undefined) throw new Error(`no weights from ${swings}`);
  return found;
}

describe("the ranking under dragged weights", () => {
  test("contributions add up to the value", () => {
    const ranking = rank(
      randomTable(50, 12, 1),
      weights(...Array.from({ length: 12 }, (_, i) => i + 1)),
    );
    for (let row = 0; row < 50; row += 1) {
      const sum = contributions(ranking, row).reduce((total, each) => total + each, 0);
      expect(sum).toBeCloseTo(ranking.expected[row] ?? Number.NaN, 9);
    }
  });

  test("an equal value keeps the order of the table", () => {
    const table = valueTable(
      ["only"],
      [40, 70, 40, 70, 40].map((value, row) => ({ id: `a${row}`, cells: [exact(value)] })),
    );
    expect([...orderDescending(expectedOf(table, weights(1)))]).toEqual([1, 3, 0, 2, 4]);
  });

  test("the order is that of a stable comparison sort, whatever the values", () => {
    const random = randomFrom(7);
    for (const values of [
      Float64Array.from({ length: 3000 }, () => random() * 100),
      Float64Array.from({ length: 500 }, () => Math.floor(random() * 4)),
      Float64Array.from({ length: 300 }, (_, i) => (i === 0 ? 1e9 : random())),
      new Float64Array(20),
      new Float64Array(0),
    ]) {
      const compared = Array.from(values, (_, row) => row).sort(
        (a, b) => (values[b] ?? 0) - (values[a] ?? 0),
      );
      expect([...orderDescending(values)]).toEqual(compared);
    }
  });

  test("removing an alternative never reorders the others", () => {
    const all = randomTable(40, 5, 3);
    const rows = all.alternatives.map((id, row) => ({
      id,
      cells: all.criteria.map((_, column) => exact(all.expected[row * 5 + column] ?? 0)),
    }));
    const names = (from: typeof rows) => {
      const expected = expectedOf(valueTable(all.criteria, from), weights(3, 1, 4, 1, 5));
      return [...orderDescending(expected)].map((row) => from[row]?.id);
    };
    const without = names(rows.filter(({ id }) => id !== "a7"));
    expect(names(rows).filter((id) => id !== "a7")).toEqual(without);
  });

  test("an unknown cell widens the ranks that are possible", () => {
    const table = valueTable(
      ["only"],
      [
        { id: "known-high", cells: [exact(80)] },
        { id: "unknown", cells: [{ expected: 50, worst: 0, best: 100 }] },
        { id: "known-low", cells: [exact(20)] },
      ],
    );
    expect(rankRanges(rank(table, weights(1)))).toEqual([
      { best: 1, worst: 2 },
      { best: 1, worst: 3 },
      { best: 2, worst: 3 },
    ]);
  });

  test("no weights follow from swings that are all zero, negative or not numbers", () => {
    expect(weightsOf([0, 0])).toBeUndefined();
    expect(weightsOf([10, -1])).toBeUndefined();
    expect(weightsOf([10, Number.NaN])).toBeUndefined();
    expect([...weights(30, 10)]).toEqual([0.75, 0.25]);
  });

  test("a table with swapped bounds or a missing value is refused by name", () => {
    expect(() => valueTable(["price"], [{ id: "a", cells: [] }])).toThrow(
      "alternative a has 0 values",
    );
    expect(() =>
      valueTable(["price"], [{ id: "a", cells: [{ expected: 5, worst: 9, best: 1 }] }]),
    ).toThrow("criterion price");
  });
});

describe("rescaling the other swings", () => {
  test("the total stays, locked swings stay, the rest keep their proportions", () => {
    const next = rescaled([40, 30, 20, 10], 0, 50, new Set([1]));
    expect(next[0]).toBe(50);
    expect(next[1]).toBe(30);
    expect((next[2] ?? 0) / (next[3] ?? 1)).toBeCloseTo(2);
    expect(next.reduce((sum, each) => sum + each, 0)).toBeCloseTo(100);
  });

  test("a swing cannot grow into what is locked", () => {
    expect(rescaled([40, 30, 30], 0, 90, new Set([1]))).toEqual([70, 30, 0]);
  });
});
