// The catalog as the server sends it. Enumerations are upper-case constants where they are fields of an entry, and lower-case codes
// where a list names them; dates, countries, currencies and decimals are strings; what is not stated is absent.
import type { Schemas } from "@/api/types";

export type Basis = Schemas["Basis"];
export type Provenance = Schemas["Provenance"];
export type EffectiveDates = Schemas["EffectiveDates"];
export type SubjectId = Schemas["SubjectId"];
export type Fact = Schemas["Fact"];
export type Vendor = Schemas["Vendor"];
export type Weights = Schemas["Model.WeightsAvailability"];
export type Model = Schemas["Model"];
export type Route = Schemas["Offering.Route"];
export type Offering = Schemas["Offering"];
export type Licence = Schemas["Licence"];
export type Listing = Schemas["Listing"];
export type Commitment = Schemas["Commitment"];
export type SupplyChainFact = Schemas["SupplyChainFact"];
export type PolicySignal = Schemas["PolicySignal"];
export type WatchSignal = Schemas["WatchSignal"];
export type PriceComponent = Schemas["Tariff.Component"];
export type PriceLine = Schemas["Tariff.Line"];
export type Tariff = Schemas["Tariff"];
export type Alias = Schemas["Alias"];
export type EvaluatorClass = Schemas["EvaluatorClass"];
export type EvidenceRow = Schemas["EvidenceRow"];
export type GradedRow = Schemas["EvidenceView"];
export type OfferingLine = Schemas["OfferingView"];
