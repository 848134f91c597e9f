// Offerings of the catalog, searched and narrowed by facets, priced as of the case's date.
import { queryOptions } from "@tanstack/react-query";
import type { Schemas } from "@/api/types";
import { answer, api } from "@/lib/api/client";
import { textOf } from "@/lib/urlState";

export type OfferingLine = Schemas["OfferingView"];
export type OfferingPage = Schemas["OfferingController.OfferingPage"];

export const facetNames = ["route", "weights", "vendor", "operator", "licence", "country"] as const;
export type FacetName = (typeof facetNames)[number];
export type OfferingFilter = Partial<Record<FacetName | "q", string>>;

/** The filter that an address names; everything else in it is left alone. */
export function filterOf(search: Readonly<Record<string, unknown>>): OfferingFilter {
  return Object.fromEntries(
    ["q", ...facetNames].flatMap((name) => {
      const value = textOf(search[name]);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

export const offeringsQuery = (filter: OfferingFilter, asOf: string) =>
  queryOptions({
    queryKey: ["catalog", "offerings", filter, asOf],
    queryFn: () =>
      answer(
        api.GET("/api/catalog/offerings", { params: { query: { ...filter, asOf, limit: 200 } } }),
      ),
    placeholderData: (previous: OfferingPage | undefined) => previous,
  });
