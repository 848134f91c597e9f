import { answerStates } from "@/testing/answerStates";
import { answerOf, answerSentence } from "./answer";
import { placed } from "./ranking";

test.each([
  ["empty", "NO_CANDIDATES", "Nothing to rank yet: the case has no candidates"],
  ["empty and not weighed", "NO_CANDIDATES", "Nothing to rank yet: the case has no candidates"],
  ["one candidate", "PREFERRED", "Model A, first-party is preferred under these weights"],
  ["all knocked out", "ALL_OUT", "Nothing is ranked: every candidate is knocked out"],
  [
    "all knocked out and not weighed",
    "ALL_OUT",
    "Nothing is ranked: every candidate is knocked out",
  ],
  ["all unresolved", "NONE_AWARDABLE", "No alternative is awardable, so none is preferred"],
  ["no weights", "NOT_WEIGHED", "Nothing is ranked: no criterion has a weight"],
  [
    "leader unresolved",
    "OPEN",
    "Open: Model A, first-party comes first and is unresolved; among the awardable, Model B, cloud is preferred under these weights",
  ],
  [
    "tie",
    "PREFERRED",
    "Tied in first place under these weights: Model A, first-party, Model B, cloud",
  ],
  ["normal", "PREFERRED", "Model A, first-party is preferred under these weights"],
])("%s is told as %s", (state, kind, sentence) => {
  const assessment = answerStates[state];
  if (assessment === undefined) throw new Error(`No state ${state}.`);
  const answer = answerOf(assessment, placed(assessment));
  expect(answer.kind).toBe(kind);
  expect(answerSentence(answer)).toBe(sentence);
});
