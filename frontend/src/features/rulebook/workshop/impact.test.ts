import type { Alternative, Assessment, Finding } from "@/lib/case/assessment";
import { changesLeader, impactOf, isTouched } from "./impact";
import { markdownText } from "./impactFiles";

const finding = (rule: string, change: Partial<Finding> = {}) =>
  ({ rule, title: rule, kind: "KNOCK_OUT", certainty: "HOLDS", cause: "", ...change }) as Finding;

const alternative = (name: string, value: number, findings: readonly Finding[] = []) =>
  ({
    offering: name,
    name,
    status: findings.some(({ kind, certainty }) => kind === "KNOCK_OUT" && certainty === "HOLDS")
      ? "KNOCKED_OUT"
      : "AWARDABLE",
    total: { expected: value, worst: value, best: value },
    findings,
  }) as unknown as Alternative;

const assessment = (...alternatives: Alternative[]) =>
  ({ caseId: "c", title: "Case", weighed: true, alternatives }) as unknown as Assessment;

test("a leader that is newly knocked out is named with the rule, and the next one leads", () => {
  const impact = impactOf(
    assessment(alternative("A", 80), alternative("B", 70), alternative("C", 70)),
    assessment(alternative("A", 80, [finding("r")]), alternative("B", 70), alternative("C", 70)),
  );
  expect(impact).toMatchObject({
    leadersBefore: ["A"],
    leadersAfter: ["B", "C"],
    knockedOut: ["A"],
    freed: [],
    findings: [{ rule: "r", offering: "A", before: "none", after: "holds" }],
  });
  expect(changesLeader(impact)).toBe(true);
});

test("a finding that only becomes open is told, and a case in which nothing moves is not touched", () => {
  const open = impactOf(
    assessment(alternative("A", 80, [finding("r", { kind: "PENALTY" })])),
    assessment(alternative("A", 80, [finding("r", { kind: "PENALTY", certainty: "MAY_HOLD" })])),
  );
  expect(open.findings).toMatchObject([{ before: "holds", after: "may-hold" }]);
  expect(changesLeader(open)).toBe(false);
  const same = assessment(alternative("A", 80, [finding("r")]));
  expect(isTouched(impactOf(same, same))).toBe(false);
});

test("a table in Markdown survives bars and line ends in its cells", () => {
  const rows = [{ id: "1", cells: ["a|b", "c\nd"] }];
  expect(markdownText("T", { columns: ["x", "y"], rows })).toBe(
    "## T\n\n| x | y |\n|---|---|\n| a\\|b | c d |\n",
  );
});
