// Entries for tests, as the server sends them.
import type { Commitment, Listing, OfferingLine, Provenance, Tariff } from "@/lib/catalog/types";
import type { OfferingDetail, VendorDetail } from "./catalogApi";

const cited: Provenance = { basis: "CITED", source: "a register", note: "" };

export function offeringLine(
  id: string,
  name: string,
  rest: Partial<OfferingLine> = {},
): OfferingLine {
  return {
    id,
    name,
    model: "a",
    modelName: "Model A",
    developer: "v",
    developerName: "Vendor",
    developerCountry: "DE",
    operator: "v",
    operatorName: "Vendor",
    route: "first-party-api",
    weights: "closed",
    licence: "unknown",
    retired: false,
    ...rest,
  };
}

function tariff(since: string, input: string): Tariff {
  return {
    offering: "a@own",
    kind: "LIST",
    currency: "USD",
    lines: [
      {
        component: "INPUT",
        aboveContextTokens: 0,
        perMillionTokens: input,
        contractuallyFree: false,
      },
    ],
    effective: { since },
    provenance: cited,
  };
}

export const offeringDetail: OfferingDetail = {
  offering: offeringLine("a@own", "Model A, own"),
  entry: {
    id: "a@own",
    name: "Model A, own",
    model: "a",
    operator: "v",
    route: "FIRST_PARTY_API",
    contract: "Standard terms",
    provenance: cited,
  },
  facts: [
    {
      subject: { level: "OFFERING", id: "a@own" },
      attribute: "storageCountries",
      value: { codes: ["DE"], complete: false },
      effective: {},
      provenance: { basis: "UNVERIFIED", source: "", note: "" },
    },
  ],
  prices: [tariff("2025-01-01", "2.50"), tariff("2025-06", "2.00")],
  listings: [],
  evidence: [],
};

function statement(id: string, announced: string, rest: Partial<Commitment>): Commitment {
  return {
    id,
    vendor: "v",
    subject: "AI spending",
    scope: "",
    currency: "CNY",
    amountInWords: "",
    period: "2026",
    announced,
    status: "reported",
    attribution: "unnamed sources",
    provenance: cited,
    ...rest,
  };
}

function listing(id: string, event: Listing["event"], effective: string): Listing {
  return { id, vendor: "v", list: "US-1260H", event, effective, provenance: cited };
}

export const vendorDetail: VendorDetail = {
  vendor: {
    id: "v",
    name: "Vendor",
    names: [],
    legalEntity: "Vendor Ltd",
    headquarters: "CN",
    parent: "",
    ownership: "",
    provenance: cited,
  },
  facts: [],
  commitments: [
    statement("later", "2026-05-08", { low: "200000000000" }),
    statement("first", "2025-12-23", {
      low: "160000000000",
      high: "160000000000",
      supersededBy: "later",
    }),
  ],
  supplyChain: [],
  listings: [listing("2", "LISTED", "2026-06-08"), listing("1", "NOTICE_WITHDRAWN", "2026-02-13")],
  models: [],
  operated: [],
};
