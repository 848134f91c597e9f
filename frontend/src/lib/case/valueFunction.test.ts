import type { Scale } from "./types";
import { valueAt } from "./valueFunction";

const scale = (over: Partial<Scale>): Scale => ({
  unit: "",
  worst: 0,
  best: 100,
  form: "LINEAR",
  points: [],
  ...over,
});

test.each([
  ["linear", scale({}), 25, 25],
  ["downwards", scale({ worst: 10, best: 0 }), 2.5, 75],
  ["with a point between", scale({ points: [{ level: 50, value: 80 }] }), 25, 40],
  ["beyond that point", scale({ points: [{ level: 50, value: 80 }] }), 75, 90],
  ["above the scale", scale({}), 130, 100],
  ["below the scale", scale({}), -5, 0],
  ["logarithmic", scale({ form: "LOG", worst: 1000, best: 10 }), 100, 50],
  ["logarithmic and cheaper than the best", scale({ form: "LOG", worst: 1000, best: 10 }), 1, 100],
])("the value of a level, %s", (_, declared, level, value) => {
  expect(valueAt(declared, level)).toBeCloseTo(value, 9);
});
