// The case of the tests in every state that its comparison can be in.
import type { Alternative, Assessment, Convention } from "@/lib/case/assessment";
import { assessment } from "./caseFixtures";

const [a, b, x] = assessment.alternatives as readonly [Alternative, Alternative, Alternative];

const conventions: readonly Convention[] = ["UNIFORM", "ALL_WORST", "ALL_BEST"];

/** Ranked as the server ranks: by value, the knocked out not at all, the unresolved without an award. */
function ranked(alternatives: readonly Alternative[], weighed = true): Assessment {
  const of = (all: readonly Alternative[], one: Alternative) =>
    1 + all.filter(({ total }) => total.expected > one.total.expected).length;
  const compared = alternatives.filter(({ status }) => status !== "KNOCKED_OUT");
  const awardable = compared.filter(({ status }) => status === "AWARDABLE");
  return {
    ...assessment,
    weighed,
    alternatives: alternatives.map((each) => ({
      ...each,
      standings: conventions.map((convention) => ({
        convention,
        value: each.total.expected,
        rank: of(compared, each),
        bestRank: 1,
        worstRank: compared.length,
        ...(awardable.includes(each) && { rankWithoutUnresolved: of(awardable, each) }),
      })),
    })),
  };
}

const unresolved = (each: Alternative): Alternative => ({
  ...each,
  status: "UNRESOLVED",
  findings: x.findings.map((finding) => ({
    ...finding,
    alternative: each.offering,
    certainty: "MAY_HOLD",
    missing: ["hosting.country"],
  })),
});
const out = (each: Alternative): Alternative => ({ ...each, status: "KNOCKED_OUT" });

export const answerStates: Readonly<Record<string, Assessment>> = {
  empty: ranked([]),
  "empty and not weighed": ranked([], false),
  "one candidate": ranked([a]),
  "all knocked out": ranked([out(a), out(b), x]),
  "all knocked out and not weighed": ranked([out(a), x], false),
  "all unresolved": ranked([unresolved(a), unresolved(b)]),
  "no weights": ranked([a, b, x], false),
  "leader unresolved": ranked([unresolved(a), b, x]),
  tie: ranked([a, { ...b, total: a.total }]),
  normal: ranked([a, b, x]),
};
