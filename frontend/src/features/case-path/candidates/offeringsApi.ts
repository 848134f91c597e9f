// Offerings of the catalog, searched and narrowed by facets, priced as of the case's date.
import { queryOptions } from "@tanstack/react-query";
import { answer, request } from "@/lib/api/client";
import { textOf } from "@/lib/urlState";

export interface OfferingLine {
  readonly id: string;
  readonly name: string;
  readonly modelName: string;
  readonly developer: string;
  readonly developerName: string;
  readonly developerCountry: string;
  readonly operator: string;
  readonly operatorName: string;
  readonly route: string;
  readonly weights: string;
  readonly licence: string;
  readonly currency?: string;
  readonly inputPrice?: string;
  readonly outputPrice?: string;
  readonly priceSince?: string;
  readonly basis?: string;
  readonly retired: boolean;
  readonly retires?: string;
}

export interface OfferingPage {
  readonly items: readonly OfferingLine[];
  readonly next?: string;
  readonly total: number;
  readonly facets: Readonly<
    Record<string, readonly { readonly value: string; readonly count: number }[]>
  >;
}

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
    queryFn: (): Promise<OfferingPage> => {
      const given = Object.entries({ ...filter, asOf, limit: "200" }).filter(([, value]) => value);
      return answer(
        request<OfferingPage>("get", `/api/catalog/offerings?${new URLSearchParams(given)}`),
      );
    },
    placeholderData: (previous: OfferingPage | undefined) => previous,
  });
