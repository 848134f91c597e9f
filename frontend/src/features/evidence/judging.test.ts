import { expect, test } from "vitest";
import type { Judgement, Scale } from "@/lib/case/types";
import { draftErrors, isLater, mayConfirm } from "./judging";

const scale = { worst: 0, best: 100, unit: "%" } as Scale;
const messages = (low: number, high: number) =>
  draftErrors({ low, high, reason: "Trials of our own." }, scale).map(({ message }) => message);

test("an interval without width is refused, the narrowest with one is not", () => {
  expect(messages(38, 38)).toEqual([expect.stringMatching(/no width/)]);
  expect(messages(38, 38.01)).toEqual([]);
  expect(messages(39, 38)).toEqual([expect.stringMatching(/swap them/)]);
});

test("nobody confirms what they judged, or what they brought from a file", () => {
  const judged = { author: "Ann", secondPerson: "" } as Judgement;
  expect(mayConfirm(judged, " ann ")).toBe(false);
  expect(mayConfirm(judged, "Bea")).toBe(true);
  expect(mayConfirm({ ...judged, brought: { by: "Bea", on: "2026-06-01" } }, "Bea")).toBe(false);
  expect(mayConfirm({ ...judged, secondPerson: "Cleo" }, "Bea")).toBe(false);
});

test("a month is over on its last day", () => {
  expect(isLater("2026-05", "2026-05-31")).toBe(false);
  expect(isLater("2026", "2026-12-31")).toBe(false);
});

test.each([
  ["2026-05-09", false],
  ["2026-05-10", true],
  ["2026-04", false],
  ["2026-05", true],
  ["2025", false],
  ["2026", true],
])("recorded %s, a judgement is later than a case of 2026-05-09: %s", (recorded, later) => {
  expect(isLater(recorded, "2026-05-09")).toBe(later);
});
