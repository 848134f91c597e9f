// What the alternatives of the saved case cost, and the price sheets held of one offering.
import { queryOptions } from "@tanstack/react-query";
import type { Schemas } from "@/api/types";
import { answer, api } from "../api/client";
import { assessmentKey } from "./caseApi";

/** The cost of the term as a function of the requests in a month. */
export type CostByVolume = Schemas["CostByVolume"];
export type Price = Schemas["CasePrices.Price"];
/** From how many requests a month self-hosting costs no more than the service; absent = never up to `searchedUpTo`. */
export type Crossing = Schemas["CasePrices.Crossing"];
export type CasePrices = Schemas["CasePrices"];

/** Under the key of the assessment, so that a save renews both. */
export const casePricesQuery = (id: string) =>
  queryOptions({
    queryKey: [...assessmentKey(id), "prices"],
    queryFn: () => answer(api.GET("/api/cases/{id}/prices", { params: { path: { id } } })),
    placeholderData: (previous: CasePrices | undefined) => previous,
  });

export const priceSheetsQuery = (offering: string) =>
  queryOptions({
    queryKey: ["prices", offering],
    queryFn: () => answer(api.GET("/api/catalog/prices", { params: { query: { offering } } })),
  });

/** What of an import speaks of entries held back. */
export type HeldBack = Pick<Schemas["Import"], "id"> & {
  readonly report: Pick<Schemas["ImportReport"], "source" | "quarantined">;
};

/** The latest imports with what they held back. */
export const heldBackQuery = queryOptions({
  queryKey: ["/api/imports", "held back"],
  queryFn: () => answer(api.GET("/api/imports", { params: { query: { limit: 50 } } })),
});

/** Whether words of an import speak of one of these ids: entries are named as their source names them, and only a whole id counts. */
export function speaksOf(ids: readonly string[], words: string): boolean {
  return ids.some((id) => {
    const name = id.toLowerCase().replaceAll(/[^a-z0-9]/g, "\\$&");
    return new RegExp(`(^|[^a-z0-9.-])${name}($|[^a-z0-9.-])`).test(words.toLowerCase());
  });
}

/** An entry that was held back, and the import that held it. */
export type HeldEntry = Schemas["ImportReport.Refusal"] & {
  /** Id of the import. */
  readonly from: string;
  readonly source: string;
};

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
