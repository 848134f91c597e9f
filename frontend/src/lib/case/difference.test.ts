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
