// The lines of a breakdown in the few parts that a bar can show, in a fixed order.
import { t } from "@lingui/core/macro";
import type { CostLine, CostOutcome } from "@/lib/case/assessment";
import type { PriceTrend } from "@/lib/case/types";

export const parts = ["input", "output", "fixed", "operations", "migration"] as const;
export type Part = (typeof parts)[number];

export function partOf({ kind, label }: CostLine): Part {
  if (kind === "USAGE") return label.startsWith("input") ? "input" : "output";
  if (kind === "OPERATIONS") return "operations";
  return kind === "MIGRATION" ? "migration" : "fixed";
}

export function partWords(part: Part): string {
  return {
    input: t`Input`,
    output: t`Output and reasoning`,
    fixed: t`Accelerators, minimum or recorded total`,
    operations: t`Operations`,
    migration: t`Migration`,
  }[part];
}

export function amounts(lines: readonly CostLine[]): Readonly<Record<Part, number>> {
  const sums = { input: 0, output: 0, fixed: 0, operations: 0, migration: 0 };
  for (const line of lines) sums[partOf(line)] += Number(line.amount);
  return sums;
}

export function trendWords(trend: PriceTrend): string {
  return { FLAT: t`Flat`, FALLING: t`Falling`, RISING: t`Rising` }[trend];
}

export function restsWords(rests: CostOutcome["rests"]): string {
  return {
    LIST_PRICE: t`list price`,
    CONTRACTED_PRICE: t`contracted price`,
    SELF_HOSTING: t`self-hosting`,
    RECORDED_TOTAL: t`recorded total`,
  }[rests];
}

/** The cheapest first; what is unknown last. */
export function byTotal(
  a: { readonly cost?: CostOutcome },
  b: { readonly cost?: CostOutcome },
): number {
  return (
    (a.cost?.total ?? Number.POSITIVE_INFINITY) - (b.cost?.total ?? Number.POSITIVE_INFINITY) || 0
  );
}

/** To the cent, as a bill has it. */
export function formatCents(amount: number | string, currency: string): string {
  return new Intl.NumberFormat("en-GB", {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(Number(amount));
}
