// What the alternatives of the saved case cost, and the price sheets held of one offering.
import { queryOptions } from "@tanstack/react-query";
import { answer, request } from "../api/client";
import type { Tariff } from "../catalog/types";
import type { CostOutcome } from "./assessment";
import { assessmentKey } from "./caseApi";
import type { PricePaths } from "./types";

/** The cost of the term as a function of the requests in a month. Decimals as text. */
export interface CostByVolume {
  readonly once: string;
  readonly years: readonly {
    readonly weight: string;
    readonly perRequest: string;
    readonly leastPerMonth: string;
  }[];
  readonly perFleetMonth: string;
  readonly fleetServes?: string;
}

export interface Price {
  readonly offering: string;
  readonly name: string;
  readonly model: string;
  readonly route: "FIRST_PARTY_API" | "CLOUD_PLATFORM" | "AGGREGATOR" | "SELF_HOSTED";
  /** Absent = unknown, for the reason in `why`. */
  readonly cost?: CostOutcome;
  readonly why: string;
  readonly byVolume?: CostByVolume;
  readonly doubts: readonly string[];
}

/** From how many requests a month self-hosting costs no more than the service; absent = never up to `searchedUpTo`. */
export interface Crossing {
  readonly service: string;
  readonly selfHosted: string;
  readonly requestsPerMonth?: string;
  readonly cost?: string;
  readonly dearerAgainAbove?: string;
  readonly searchedUpTo: string;
}

export interface CasePrices {
  readonly currency: string;
  readonly asOf: string;
  readonly termMonths: number;
  readonly requestsPerMonth: number;
  readonly discountRate: string;
  readonly paths: PricePaths;
  readonly pathsAssumed: boolean;
  readonly prices: readonly Price[];
  readonly breakEvens: readonly Crossing[];
}

/** Under the key of the assessment, so that a save renews both. */
export const casePricesQuery = (id: string) =>
  queryOptions({
    queryKey: [...assessmentKey(id), "prices"],
    queryFn: (): Promise<CasePrices> =>
      answer(request<CasePrices>("get", `/api/cases/${encodeURIComponent(id)}/prices`)),
    placeholderData: (previous: CasePrices | undefined) => previous,
  });

export const priceSheetsQuery = (offering: string) =>
  queryOptions({
    queryKey: ["prices", offering],
    queryFn: (): Promise<{ readonly items: readonly Tariff[] }> =>
      answer(request("get", `/api/catalog/prices?offering=${encodeURIComponent(offering)}`)),
  });

export interface HeldBack {
  readonly id: string;
  readonly report: {
    readonly source: string;
    readonly quarantined: readonly { readonly key: string; readonly reason: string }[];
  };
}

/** The latest imports with what they held back. */
export const heldBackQuery = queryOptions({
  queryKey: ["/api/imports", "held back"],
  queryFn: (): Promise<{ readonly items: readonly HeldBack[] }> =>
    answer(request("get", "/api/imports?limit=50")),
});

/** Whether words of an import speak of one of these ids: entries are named as their source names them, and only a whole id counts. */
export function speaksOf(ids: readonly string[], words: string): boolean {
  return ids.some((id) => {
    const name = id.toLowerCase().replaceAll(/[^a-z0-9]/g, "\\$&");
    return new RegExp(`(^|[^a-z0-9.-])${name}($|[^a-z0-9.-])`).test(words.toLowerCase());
  });
}

export interface HeldEntry {
  readonly key: string;
  readonly reason: string;
  /** Id of the import. */
  readonly from: string;
  readonly source: string;
}

/** Entries that imports held back and that speak of one of these ids. */
export function heldAbout(
  imports: readonly HeldBack[],
  ids: readonly string[],
): readonly HeldEntry[] {
  return imports.flatMap(({ id, report }) =>
    report.quarantined
      .filter(({ key, reason }) => speaksOf(ids, `${key} ${reason}`))
      .map((entry) => ({ ...entry, from: id, source: report.source })),
  );
}
