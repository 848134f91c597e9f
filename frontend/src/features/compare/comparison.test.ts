import { hardAssessment } from "@/testing/comparisonFixtures";
import { changeBetween } from "./changes";
import { compare } from "./comparison";
import { pricePerformance } from "./PricePerformance";
import { chosenPair, pairOf, pairWords } from "./pair";

const saved = compare(hardAssessment);
const row = (name: string, of = saved) =>
  of.rows.find(({ alternative }) => alternative.offering === name);

test("contributions add up to the total of the row", () => {
  for (const { contributions, total } of saved.rows.filter((r) => r.alternative.offering !== "u")) {
    expect(contributions.reduce((sum, each) => sum + each, 0)).toBeCloseTo(total.expected, 9);
  }
});

test("an unknown keeps its whole range under tried weights and is never read as zero", () => {
  const tried = compare(hardAssessment, { quality: 100, cost: 0, risk: 0 });
  expect(row("b", tried)?.total).toEqual({ expected: 50, worst: 0, best: 100 });
  expect(row("b", tried)?.ranks).toEqual({ UNIFORM: 2, ALL_WORST: 3, ALL_BEST: 1 });
});

test("a knocked-out alternative has no rank, whatever the weights", () => {
  for (const swings of [undefined, { quality: 0, cost: 100, risk: 0 }]) {
    const { rows, out } = compare(hardAssessment, swings);
    expect(rows.map(({ alternative }) => alternative.offering)).not.toContain("x");
    expect(out.map(({ offering }) => offering)).toEqual(["x"]);
  }
});

test("equal values share their rank as a range", () => {
  const [first] = hardAssessment.alternatives;
  if (first === undefined) throw new Error("no alternative");
  const twin = { ...first, offering: "a2" };
  const tied = compare({ ...hardAssessment, alternatives: [first, twin] });
  expect(tied.rows.map(({ first: from, last }) => [from, last])).toEqual([
    [1, 2],
    [1, 2],
  ]);
});

test("an unresolved alternative is ranked with the others and left out of the ranks without it", () => {
  expect(row("u")?.withoutUnresolved).toBeUndefined();
  expect(row("u")?.first).toBe(3);
  expect(row("a")?.withoutUnresolved).toBe(row("a")?.first === 1 ? 1 : 2);
});

test("with every swing at zero nothing is ranked", () => {
  expect(compare(hardAssessment, { quality: 0, cost: 0, risk: 0 }).isRanked).toBe(false);
});

test("a change names the leader before and after and who was knocked out", () => {
  const after = {
    ...hardAssessment,
    rulebookDigest: "ffff",
    alternatives: hardAssessment.alternatives.map((each) =>
      each.offering === "a" ? { ...each, status: "KNOCKED_OUT" as const } : each,
    ),
  };
  const change = changeBetween(hardAssessment, after);
  expect(change?.leaderBefore).toEqual(["Model A, first-party"]);
  expect(change?.leaderAfter).toEqual(["Model B, cloud"]);
  expect(change?.statuses.map(({ alternative, before }) => [alternative.offering, before])).toEqual(
    [["a", "AWARDABLE"]],
  );
  expect(changeBetween(hardAssessment, { ...hardAssessment })).toBeUndefined();
});

test("an unpriced alternative is not drawn at a price of zero", () => {
  const points = pricePerformance(hardAssessment, saved.weights);
  expect(points.map(({ id, x }) => [id, x])).toEqual(
    ["a", "b", "u", "x"].map((id) => [id, undefined]),
  );
});

const words = (first: string, second: string) =>
  pairWords(pairOf(hardAssessment, saved, [first, second]));

test("the differences of two alternatives add up to that of their values, and the sentence names them", () => {
  const { lines, difference = Number.NaN } = pairOf(hardAssessment, saved, ["a", "b"]);
  const sum = lines.reduce((total, line) => total + (line.difference ?? 0), 0);
  expect(sum).toBeCloseTo(difference, 9);
  expect(words("a", "b")).toBe(
    "Model A, first-party is ahead of Model B, cloud by 7.5 points: it gains 20 from Arena-Hard, 2.5 from Residual compliance exposure, and gives up 15 from Cost of the workload. Unknown for one or both, and counted at mid-range: Arena-Hard.",
  );
  expect(words("b", "a")).toBe(words("a", "b"));
});

test("what is knocked out is ahead of nothing, whatever its values", () => {
  expect(words("a", "x")).toBe(
    "Model X, aggregator is knocked out: it is not ranked, whatever its values.",
  );
  expect(pairOf(hardAssessment, saved, ["a", "x"]).difference).toBeUndefined();
});

test("without a choice the leader stands beside the next, and no alternative beside itself", () => {
  expect(chosenPair(hardAssessment, saved, undefined, undefined)).toEqual(["a", "b"]);
  expect(chosenPair(hardAssessment, saved, undefined, "a")).toEqual(["b", "a"]);
  expect(chosenPair(hardAssessment, saved, "x", "gone")).toEqual(["x", "a"]);
});
