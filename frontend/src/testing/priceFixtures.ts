// Prices of the case of the tests: a service on list price, a self-hosted alternative, and one that nobody has priced.
import type { CostLine, CostOutcome } from "@/lib/case/assessment";
import type { CasePrices, Price } from "@/lib/case/pricesApi";

function outcome(
  rests: CostOutcome["rests"],
  total: number,
  breakdown: readonly CostLine[],
): CostOutcome {
  return {
    currency: "EUR",
    total,
    perMonth: total / 24,
    parts: [],
    notes: [],
    tariff: "list price since 2026-01",
    rests,
    breakdown,
    paths: (["FLAT", "FALLING", "RISING"] as const).map((trend, index) => ({
      trend,
      used: trend === "FLAT",
      total: String(total * (rests === "SELF_HOSTING" ? 1 : ([1, 0.9, 1.05][index] ?? 1))),
      breakdown,
    })),
  };
}

const service: Price = {
  offering: "a",
  name: "Model A, first-party",
  model: "a",
  route: "FIRST_PARTY_API",
  cost: outcome("LIST_PRICE", 4800.01, [
    { kind: "USAGE", label: "input", amount: "1800.00" },
    { kind: "USAGE", label: "output", amount: "3000.01" },
  ]),
  why: "4800.01 EUR over the term",
  byVolume: {
    once: "0",
    years: [{ weight: "24", perRequest: "0.002", leastPerMonth: "0" }],
    perFleetMonth: "0",
  },
  doubts: ["input at 50 is 25 times what the same model costs on 2 other route(s), 2"],
};

const hosted: Price = {
  offering: "b",
  name: "Model B, self-hosted",
  model: "b",
  route: "SELF_HOSTED",
  cost: outcome("SELF_HOSTING", 24000, [
    { kind: "ACCELERATORS", label: "accelerators", amount: "20000.00" },
    { kind: "OPERATIONS", label: "operations", amount: "4000.00" },
  ]),
  why: "24000.00 EUR over the term",
  byVolume: {
    once: "0",
    years: [{ weight: "24", perRequest: "0", leastPerMonth: "166.67" }],
    perFleetMonth: "833.33",
  },
  doubts: [],
};

const unpriced: Price = {
  offering: "x",
  name: "Model X, aggregator",
  model: "x",
  route: "AGGREGATOR",
  why: "Unknown: no price sheet of this route counts at 2026-05-09.",
  doubts: [],
};

export const casePrices: CasePrices = {
  currency: "EUR",
  asOf: "2026-05-09",
  termMonths: 24,
  requestsPerMonth: 100000,
  discountRate: "0",
  paths: { used: "FLAT", falling: "0.20", rising: "0.10", source: "assumption" },
  pathsAssumed: true,
  prices: [hosted, unpriced, service],
  breakEvens: [
    {
      service: "a",
      selfHosted: "b",
      requestsPerMonth: "500000.00",
      cost: "24000.00",
      searchedUpTo: "100000000",
    },
  ],
};
