// The robustness of the tests' case: A leads but is in a group with B, U is unresolved, X is knocked out except in one scenario.
import type { Acceptance, Robustness } from "@/lib/case/robustnessApi";

function standing(alternative: string, ranks: readonly number[]): Acceptance {
  return {
    alternative,
    ranks: [...ranks],
    centralWeights: [0.5, 0.25, 0.25],
    confidence: 0.8,
    winning: [],
  };
}

const under = (a: readonly number[], b: readonly number[]) => [standing("a", a), standing("b", b)];

export const robustness: Robustness = {
  weights: "REGION",
  draws: 10000,
  seed: 1,
  tieThreshold: 0.8,
  samplingError: 0.0098,
  criteria: ["quality", "cost", "risk"],
  leader: "a",
  tieGroups: [["a", "b"]],
  acceptability: [
    { convention: "UNIFORM", standings: under([0.62, 0.38], [0.38, 0.62]) },
    { convention: "ALL_WORST", standings: under([0.998, 0.002], [0.002, 0.998]) },
    { convention: "ALL_BEST", standings: under([0.31, 0.69], [0.69, 0.31]) },
  ],
  withUnresolved: (["UNIFORM", "ALL_WORST", "ALL_BEST"] as const).map((convention) => ({
    convention,
    standings: [
      standing("a", [0.6, 0.3, 0.1]),
      standing("b", [0.3, 0.4, 0.3]),
      standing("u", [0.1, 0.3, 0.6]),
    ],
  })),
  stability: [
    { criterion: "quality", weight: 0.5, low: 0.412, high: 1, below: "b" },
    { criterion: "cost", weight: 0.25, low: 0, high: 0.338, above: "b" },
    { criterion: "risk", weight: 0.25, low: 0, high: 1 },
  ],
  challengers: [
    {
      alternative: "b",
      overtakes: 0.088,
      overtakingWeights: [0.412, 0.338, 0.25],
      leads: 0.088,
      leadingWeights: [0.412, 0.338, 0.25],
    },
    { alternative: "u", overtakingWeights: [], leadingWeights: [] },
  ],
  flips: [
    {
      criterion: "quality",
      unit: "%",
      alternatives: ["b"],
      expected: 60,
      level: 64.2,
      rising: true,
      leader: "b",
    },
    {
      criterion: "cost",
      unit: "EUR",
      alternatives: ["a"],
      expected: 30,
      level: 8210,
      rising: true,
      leader: "b",
    },
    { criterion: "risk", unit: "points", alternatives: ["a"], expected: 60, rising: false },
  ],
  openCells: [
    {
      criterion: "quality",
      unit: "%",
      alternatives: ["b"],
      state: "UNKNOWN",
      level: 64.2,
      rising: true,
      leader: "b",
      text: "Arena-Hard of Model B, cloud is unknown: above 64.2 %, Model B, cloud leads.",
    },
  ],
  dominances: [{ better: "a", worse: "b" }],
  front: [
    { alternative: "a", expected: true, share: 1 },
    { alternative: "b", expected: false, share: 0.42 },
  ],
  questions: [1, 2, 3, 4].map((number) => ({
    factor: `f${number}`,
    kind: "UNKNOWN",
    text: `Question number ${number}?`,
    facts: [],
    criteria: ["quality"],
    alternatives: ["b"],
    evppi: 5 - number,
    change: 0.38,
    effort: "PILOT" as const,
    perEffort: (5 - number) / 5,
  })),
  clearances: [
    {
      field: "offering.dpa",
      subject: "u",
      text: "Not on record for Model U: processing agreement. A signed agreement is held.",
      rules: ["dp-agreement"],
      alternatives: ["u"],
      preferred: "u",
      gain: 1.25,
      answers: 2,
      effort: "DOCUMENT",
      perEffort: 0.3125,
    },
  ],
  scenarios: [
    {
      id: "",
      name: "As stated",
      assumptions: "The facts of the case as they are held.",
      leader: "a",
      alternatives: [
        {
          alternative: "a",
          status: "AWARDABLE",
          value: 67,
          rank: 1,
          regret: 0,
          findings: [],
          notes: [],
        },
        {
          alternative: "b",
          status: "AWARDABLE",
          value: 65,
          rank: 2,
          regret: 2,
          findings: [],
          notes: [],
        },
        { alternative: "x", status: "KNOCKED_OUT", findings: [], notes: [] },
      ],
    },
    {
      id: "exit",
      name: "Provider withdraws",
      horizon: "FAR",
      assumptions: "The endpoint is switched off.",
      leader: "b",
      alternatives: [
        {
          alternative: "a",
          status: "KNOCKED_OUT",
          exit: { offering: "a", amount: "12000", currency: "EUR", source: "estimate" },
          findings: ["dp-transfer"],
          notes: [],
        },
        {
          alternative: "b",
          status: "AWARDABLE",
          value: 65,
          rank: 1,
          regret: 0,
          findings: [],
          notes: [],
        },
        {
          alternative: "x",
          status: "AWARDABLE",
          value: 60,
          rank: 2,
          regret: 5,
          findings: [],
          notes: ["Its cost is unknown here: recorded for another volume."],
        },
      ],
    },
  ],
  horizon: {
    near: "a",
    far: [{ scenario: "exit", leader: "b" }],
    differs: true,
    words: "The choice differs by horizon: in 1 of 1 far scenarios another is preferred.",
  },
};
