// What the case states about money, changed one piece at a time; where nothing is left, the case states nothing.
import type { CaseFile, Need, Pricing } from "@/lib/case/types";

export const nothing: Pricing = { migrations: [], selfHosting: [], contracted: [], exits: [] };

export function pricingOf(need: Need): Pricing {
  return need.pricing ?? nothing;
}

export function withPricing(caseFile: CaseFile, change: (pricing: Pricing) => Pricing): CaseFile {
  const { pricing: _, ...need } = caseFile.need;
  const stated = change(pricingOf(caseFile.need));
  return { ...caseFile, need: isNothing(stated) ? need : { ...need, pricing: stated } };
}

function isNothing(pricing: Pricing): boolean {
  const { discountRate, paths, migrations, selfHosting, contracted, exits = [] } = pricing;
  return (
    discountRate === undefined &&
    paths === undefined &&
    migrations.length + selfHosting.length + contracted.length + exits.length === 0
  );
}
