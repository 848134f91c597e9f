import { assessmentOf, randomFrom } from "@/testing/largeAssessment";
import { placed } from "../case/ranking";
import { placesOf } from "./places";

const grain = 1e-9;

/** The definition, counted pair by pair. */
function counted(values: readonly number[]) {
  const first = values.map((value) => 1 + values.filter((other) => other > value + grain).length);
  const last = values.map(
    (value, row) =>
      (first[row] ?? 0) + values.filter((other) => Math.abs(other - value) <= grain).length - 1,
  );
  const order = values
    .map((_, row) => row)
    .sort((a, b) => (first[a] ?? 0) - (first[b] ?? 0) || a - b);
  return { first, last, order };
}

describe("places", () => {
  test("are those that counting gives, with equals, near equals and crowds", () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const random = randomFrom(seed);
      const size = Math.floor(random() * 60);
      const values = Array.from({ length: size }, () => {
        const value = random() < 0.5 ? Math.floor(random() * 5) * 10 : random() * 100;
        return random() < 0.3 ? value + (random() - 0.5) * 3e-9 : value;
      });
      const places = placesOf(Float64Array.from(values));
      const expected = counted(values);
      expect([...places.first], `seed ${seed}`).toEqual(expected.first);
      expect([...places.last], `seed ${seed}`).toEqual(expected.last);
      expect([...places.order], `seed ${seed}`).toEqual(expected.order);
    }
  });

  test("put equals by row number and share the better rank", () => {
    const { order, first, last } = placesOf(Float64Array.of(10, 30, 10, 30, 20));
    expect([...order]).toEqual([1, 3, 4, 0, 2]);
    expect([...first]).toEqual([4, 1, 4, 1, 3]);
    expect([...last]).toEqual([5, 2, 5, 2, 3]);
  });

  test("refuse what is no number", () => {
    expect(() => placesOf(Float64Array.of(1, Number.NaN))).toThrow(/not a number/);
  });

  test("put equal alternatives by id as the server does, whatever order they arrive in", () => {
    const assessment = assessmentOf(40, 3);
    const equal = assessment.alternatives.map((each) => ({
      ...each,
      status: "AWARDABLE" as const,
      total: { expected: 50, worst: 50, best: 50 },
    }));
    const ids = equal.map(({ offering }) => offering).sort((a, b) => (a < b ? -1 : 1));
    for (const alternatives of [equal, [...equal].reverse()]) {
      const shown = placed({ ...assessment, alternatives });
      expect(shown.map(({ alternative }) => alternative.offering)).toEqual(ids);
    }
  });
});
