// The case of the tests with what makes a comparison hard: an unknown cell, an unresolved alternative, a tie, a claim.
import type { Alternative, Assessment, ClaimGrading } from "@/lib/case/assessment";
import { assessment } from "./caseFixtures";

function named(offering: string): Alternative {
  const found = assessment.alternatives.find((each) => each.offering === offering);
  if (found === undefined) throw new Error(`The fixture has no alternative ${offering}.`);
  return found;
}

const [a, b, x] = [named("a"), named("b"), named("x")];

/** B with its quality unknown: anywhere on the scale, 50 expected. */
const partlyUnknown: Alternative = {
  ...b,
  total: { expected: 60, worst: 35, best: 85 },
  cells: b.cells.map((cell) =>
    cell.criterion === "quality"
      ? {
          criterion: "quality",
          state: "UNKNOWN",
          value: { expected: 50, worst: 0, best: 100 },
          contribution: { expected: 25, worst: 0, best: 50 },
          clamped: false,
          evidence: [],
          shown: ["row-2"],
          why: "No independent figure is held for this release.",
        }
      : cell,
  ),
};

const unresolved: Alternative = {
  ...a,
  offering: "u",
  name: "Model U, cloud",
  status: "UNRESOLVED",
  total: { expected: 40, worst: 40, best: 40 },
  cells: a.cells.map((cell) => ({ ...cell, value: { expected: 40, worst: 40, best: 40 } })),
  findings: x.findings.map((finding) => ({
    ...finding,
    alternative: "u",
    certainty: "MAY_HOLD",
    missing: ["hosting.country"],
  })),
};

const figure = (model: string, value: number) => ({
  row: `lcb-${model}`,
  model,
  value,
  unit: "%",
  evaluator: "Alibaba Cloud",
  evaluatorClass: "FIRST_PARTY" as const,
  basis: "CITED" as const,
  config: "2024-08 to 2025-01",
  source: "vendor chart",
  published: "2025-01-29",
});

export const claim: ClaimGrading = {
  claim: "qwen-claim",
  sentence: "Qwen2.5-Max beats Claude 3.5 Sonnet on LiveCodeBench",
  claimant: "alibaba-cloud",
  parts: [
    {
      comparison: {
        better: "qwen2.5-max",
        worse: "claude-3.5-sonnet",
        benchmark: "livecodebench-v5",
      },
      ownFigures: "DO_NOT_SUPPORT",
      independent: "NONE",
      figures: [
        figure("qwen2.5-max", 38.7),
        { ...figure("claude-3.5-sonnet", 38.9), basis: "UNVERIFIED" },
      ],
      related: [
        {
          benchmark: "aider",
          better: { ...figure("qwen2.5-max", 21.8), evaluatorClass: "THIRD_PARTY" },
          worse: { ...figure("claude-3.5-sonnet", 51.6), evaluatorClass: "THIRD_PARTY" },
        },
      ],
      words: "The claimant's own figures do not support the claim.",
    },
  ],
};

export const hardAssessment: Assessment = {
  ...assessment,
  alternatives: [a, partlyUnknown, unresolved, x],
  claims: [claim],
  warnings: [
    {
      severity: "WARNING",
      code: "coverage",
      about: "quality",
      text: "Half the cells are unknown.",
    },
  ],
};
