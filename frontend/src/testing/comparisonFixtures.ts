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

/** A with two boards that contradict each other on quality. */
const disputed: Alternative = {
  ...a,
  offering: "d",
  name: "Model D, first-party",
  cells: a.cells.map((cell) =>
    cell.criterion === "quality"
      ? {
          ...cell,
          state: "DISPUTED",
          measured: { low: 48, high: 80 },
          value: { expected: 62, worst: 48, best: 80 },
          grade: "B",
          evidence: ["row-5", "row-6"],
          why: "Disputed: the figures contradict each other beyond chance.",
          dispute: {
            figures: [
              {
                row: "row-5",
                value: 50,
                interval: { low: 48, high: 52 },
                evaluator: "Board One",
                evaluatorClass: "THIRD_PARTY",
                grade: "B",
              },
              {
                row: "row-6",
                value: 75,
                interval: { low: 70, high: 80 },
                evaluator: "Board Two",
                evaluatorClass: "THIRD_PARTY",
                grade: "B",
              },
            ],
          },
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

const priced = (alternative: Alternative, total: number): Alternative => ({
  ...alternative,
  cost: {
    currency: "EUR",
    total,
    perMonth: total / 24,
    parts: [],
    notes: [],
    tariff: "list price since 2026-01",
    rests: "LIST_PRICE",
    breakdown: [],
    paths: [],
  },
});

/** A and X are priced; B, with an unknown cell, and D, with a disputed one, are not. */
export const openAssessment: Assessment = {
  ...assessment,
  alternatives: [priced(a, 4800), partlyUnknown, disputed, priced(x, 900)],
};
