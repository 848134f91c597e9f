import { caseFile } from "@/testing/caseFixtures";
import { differences, merged } from "./difference";
import type { CaseFile } from "./types";

const mine: CaseFile = {
  ...caseFile,
  need: { ...caseFile.need, termMonths: 36 },
  candidates: ["a", "b", "x", "c"],
};
const theirs: CaseFile = {
  ...caseFile,
  title: "Assistant for two banks",
  candidates: ["a", "x"],
};

test("two versions differ in pieces, each with who changed it since the common version", () => {
  const found = differences(mine, theirs, caseFile).map(({ piece, changedBy }) => [
    piece.split("\u241f").join("."),
    changedBy,
  ]);
  expect(found).toEqual([
    ["title", "them"],
    ["need.termMonths", "me"],
    ["candidates.b", "them"],
    ["candidates.c", "me"],
  ]);
});

test("the order in which fields are written is no difference", () => {
  const { title, ...rest } = caseFile;
  expect(differences(caseFile, { ...rest, title } as CaseFile)).toEqual([]);
});

test("a merge takes the chosen pieces of mine and everything else of theirs", () => {
  const keep = differences(mine, theirs, caseFile)
    .filter(({ changedBy }) => changedBy === "me")
    .map(({ piece }) => piece);
  const result = merged(mine, theirs, new Set(keep));
  expect(result.title).toBe("Assistant for two banks");
  expect(result.need.termMonths).toBe(36);
  expect(result.candidates).toEqual(["a", "x", "c"]);
  expect(result.criteria).toEqual(caseFile.criteria);
  expect(result.ballots).toEqual(caseFile.ballots);
});

test("keeping everything of mine gives mine", () => {
  const all = differences(mine, theirs).map(({ piece }) => piece);
  expect(differences(merged(mine, theirs, new Set(all)), mine)).toEqual([]);
});

test("a merge keeps the date and the redundant answer of each ballot", () => {
  const answer = { criterion: "risk", against: "cost", level: 4000, on: "2026-05-09" };
  const swings = { quality: 100, cost: 50, risk: 50 };
  const theirs: CaseFile = {
    ...caseFile,
    title: "Theirs",
    ballots: [{ author: "Ada", on: "2026-05-08", swings: { ...swings, cost: 60 } }],
  };
  const mine: CaseFile = {
    ...caseFile,
    ballots: [{ author: "Ada", on: "2026-05-09", swings, redundant: answer }],
  };
  const taken = merged(mine, theirs, new Set());
  expect(taken.ballots).toEqual([{ ...theirs.ballots[0], redundant: answer }]);
  const pieces = new Set(differences(mine, theirs).map(({ piece }) => piece));
  expect(merged(mine, theirs, pieces).ballots).toEqual(mine.ballots);
});
