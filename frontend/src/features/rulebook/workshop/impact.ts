// What the waiting rules would change in a case: two answers to the same question, compared. Nothing is judged again here.
import type { Alternative, Assessment, Finding } from "@/lib/case/assessment";
import { placed } from "@/lib/case/ranking";

export type Standing = "none" | "holds" | "may-hold";

/** One finding that comes, goes, or becomes certain or open. */
export interface FindingChange {
  readonly rule: string;
  readonly title: string;
  readonly kind: Finding["kind"];
  readonly offering: string;
  readonly before: Standing;
  readonly after: Standing;
}

export interface CaseImpact {
  readonly id: string;
  readonly title: string;
  readonly leadersBefore: readonly string[];
  readonly leadersAfter: readonly string[];
  readonly knockedOut: readonly string[];
  readonly freed: readonly string[];
  readonly findings: readonly FindingChange[];
}

export function impactOf(before: Assessment, after: Assessment): CaseImpact {
  const old = new Map(before.alternatives.map((each) => [each.offering, each]));
  const moved = (was: boolean) =>
    after.alternatives.filter((each) => {
      const present = old.get(each.offering);
      return present && isOut(present) === was && isOut(each) !== was;
    });
  return {
    id: after.caseId,
    title: after.title,
    leadersBefore: leaders(before),
    leadersAfter: leaders(after),
    knockedOut: moved(false).map(({ name }) => name),
    freed: moved(true).map(({ name }) => name),
    findings: after.alternatives.flatMap((each) =>
      findingChanges(old.get(each.offering)?.findings ?? [], each.findings, each.name),
    ),
  };
}

export const changesLeader = ({ leadersBefore, leadersAfter }: CaseImpact) =>
  leadersBefore.join("\n") !== leadersAfter.join("\n");

export const isTouched = (impact: CaseImpact) =>
  changesLeader(impact) || impact.findings.length > 0;

const isOut = ({ status }: Alternative) => status === "KNOCKED_OUT";

/** All that share the first place; nobody while nothing is weighed. */
function leaders(assessment: Assessment): readonly string[] {
  return placed(assessment)
    .filter(({ rank }) => rank === 1)
    .map(({ alternative }) => alternative.name);
}

function findingChanges(
  before: readonly Finding[],
  after: readonly Finding[],
  offering: string,
): readonly FindingChange[] {
  const key = ({ rule, kind, cause }: Finding) => `${rule} ${kind} ${cause}`;
  const known = new Map([...before, ...after].map((each) => [key(each), each]));
  return [...known].flatMap(([id, { rule, title, kind }]) => {
    const change = {
      before: standing(before.find((each) => key(each) === id)),
      after: standing(after.find((each) => key(each) === id)),
    };
    return change.before === change.after ? [] : [{ rule, title, kind, offering, ...change }];
  });
}

function standing(finding: Finding | undefined): Standing {
  if (!finding) return "none";
  return finding.certainty === "HOLDS" ? "holds" : "may-hold";
}
