// The catalog over HTTP: read only. What changes it is an import.
import { queryOptions } from "@tanstack/react-query";
import { answer, request } from "@/lib/api/client";
import type {
  Alias,
  Commitment,
  Fact,
  GradedRow,
  Licence,
  Listing,
  Model,
  Offering,
  OfferingLine,
  SupplyChainFact,
  Tariff,
  Vendor,
} from "@/lib/catalog/types";
import type { ListPage } from "@/lib/paging";

export interface OfferingPage extends ListPage<OfferingLine> {
  readonly facets: Readonly<
    Record<string, readonly { readonly value: string; readonly count: number }[]>
  >;
}

export interface OfferingDetail {
  readonly offering: OfferingLine;
  readonly entry: Offering;
  readonly model?: Model;
  readonly developer?: Vendor;
  readonly operator?: Vendor;
  readonly licence?: Licence;
  readonly facts: readonly Fact[];
  readonly prices: readonly Tariff[];
  readonly listings: readonly Listing[];
  readonly evidence: readonly GradedRow[];
}

export interface ModelDetail {
  readonly model: Model;
  readonly developer?: Vendor;
  readonly licence?: Licence;
  readonly facts: readonly Fact[];
  readonly offerings: readonly OfferingLine[];
  readonly evidence: readonly GradedRow[];
  readonly aliases?: readonly Alias[];
}

export interface VendorDetail {
  readonly vendor: Vendor;
  readonly facts: readonly Fact[];
  readonly commitments: readonly Commitment[];
  readonly supplyChain: readonly SupplyChainFact[];
  readonly listings: readonly Listing[];
  readonly models: readonly Model[];
  readonly operated: readonly OfferingLine[];
}

const root = "/api/catalog";
export const offeringsPath = `${root}/offerings`;
export const modelsPath = `${root}/models`;
export const vendorsPath = `${root}/vendors`;
export const evidencePath = `${root}/evidence`;

/** Ids may contain slashes, which stay; everything else is escaped. */
function entryQuery<T>(path: string, id: string) {
  const address = `${path}/${id.split("/").map(encodeURIComponent).join("/")}`;
  return queryOptions({
    queryKey: [path, "entry", id],
    queryFn: (): Promise<T> => answer(request<T>("get", address)),
  });
}

export const offeringQuery = (id: string) => entryQuery<OfferingDetail>(offeringsPath, id);
export const modelQuery = (id: string) => entryQuery<ModelDetail>(modelsPath, id);
export const vendorQuery = (id: string) => entryQuery<VendorDetail>(vendorsPath, id);
