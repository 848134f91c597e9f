// Names for the codes of a case, in the product's words. A code without a name is shown as it is, hyphens as spaces.
import { t } from "@lingui/core/macro";
import type { AlternativeStatus } from "./assessment";
import type { CaseStatus } from "./caseApi";
import type { FactValue, Group, Level, Procedure } from "./types";

export function plain(code: string): string {
  const words = code.toLowerCase().replaceAll(/[-_]/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Stages in the order of the procedure. */
export const statuses: readonly CaseStatus[] = ["DRAFT", "WEIGHTS_LOCKED", "DECIDED"];

export function statusWords(status: CaseStatus): string {
  return { DRAFT: t`Draft`, WEIGHTS_LOCKED: t`Weights locked`, DECIDED: t`Decided` }[status];
}

export function procedureWords(procedure: Procedure): string {
  return {
    MARKET_STUDY: t`Market study`,
    PRIVATE_PURCHASE: t`Private purchase`,
    PUBLIC_TENDER: t`Public tender`,
  }[procedure];
}

export const groups: readonly Group[] = ["PERFORMANCE", "PRICE", "OPENNESS", "RISK"];

export function groupWords(group: Group): string {
  return { PERFORMANCE: t`Performance`, PRICE: t`Price`, OPENNESS: t`Openness`, RISK: t`Risk` }[
    group
  ];
}

export function levelWords(level: Level): string {
  return {
    VENDOR: t`vendor`,
    MODEL: t`model`,
    OFFERING: t`offering`,
    SUPPLY_CHAIN: t`supply chain`,
    REGIME: t`legal regime`,
    CASE: t`case`,
  }[level];
}

export function alternativeStatusWords(status: AlternativeStatus): string {
  return { AWARDABLE: t`awardable`, UNRESOLVED: t`unresolved`, KNOCKED_OUT: t`knocked out` }[
    status
  ];
}

const countries = new Intl.DisplayNames("en", { type: "region" });

/** "Germany" for DE. */
export function countryWords(code: string): string {
  try {
    return countries.of(code) ?? code;
  } catch {
    return code;
  }
}

export function factWords(value: FactValue): string {
  if (typeof value === "boolean") return value ? t`yes` : t`no`;
  if ("quantity" in value) return value.quantity;
  if ("code" in value) return value.code;
  if ("day" in value) return value.day;
  if ("codes" in value) {
    const named = value.codes.join(", ");
    return value.complete ? named : t`${named} and perhaps others`;
  }
  return "notApplicable" in value ? t`not applicable` : t`unknown`;
}
