// Names for the codes of the catalog. Lists write codes in lower case with hyphens, entries in upper case; both are understood.
import { t } from "@lingui/core/macro";
import { countryWords, plain } from "../case/words";
import type { EffectiveDates } from "./types";

function word(words: Readonly<Record<string, string>>, code: string): string {
  return words[code.toLowerCase().replaceAll("_", "-")] ?? plain(code);
}

export function basisWords(basis: string): string {
  return word(
    {
      cited: t`cited`,
      "partly-cited": t`partly cited`,
      unverified: t`unverified`,
      policy: t`our own parameter`,
      case: t`recorded in a case`,
    },
    basis,
  );
}

export function routeWords(route: string): string {
  return word(
    {
      "first-party-api": t`First-party API`,
      "cloud-platform": t`Cloud platform`,
      aggregator: t`Aggregator`,
      "self-hosted": t`Self-hosted`,
    },
    route,
  );
}

/** Weights that can be had are open; that says nothing about the licence. */
export function weightsWords(weights: string): string {
  return word({ open: t`Open-weight`, closed: t`Closed`, unknown: t`Unknown` }, weights);
}

export function evaluatorWords(evaluatorClass: string): string {
  return word(
    {
      "first-party": t`first-party`,
      competitor: t`competitor`,
      "third-party": t`third-party`,
      "own-pilot": t`own trial`,
    },
    evaluatorClass,
  );
}

export function priceComponentWords(component: string): string {
  return word(
    {
      input: t`Input`,
      output: t`Output`,
      "cached-input": t`Cached input`,
      "cache-write": t`Cache write`,
      "batch-input": t`Batch input`,
      "batch-output": t`Batch output`,
      reasoning: t`Reasoning`,
    },
    component,
  );
}

/** "Germany (DE)"; a code that is no country stays as it is. */
export function placeWords(code: string): string {
  if (code.toLowerCase() === "unknown") return t`Unknown`;
  if (!/^[A-Z]{2}$/.test(code)) return code;
  const name = countryWords(code);
  return name === code ? code : `${name} (${code})`;
}

export function datesWords({ since, until }: EffectiveDates): string {
  if (since !== undefined && until !== undefined) return t`${since} to ${until}`;
  if (since !== undefined) return t`since ${since}`;
  return until === undefined ? "" : t`until ${until}`;
}
