// The catalog as the server sends it. Enumerations are upper-case constants where they are fields of an entry, and lower-case codes
// where a list names them; dates, countries, currencies and decimals are strings; what is not stated is absent.
import type { FactValue, Level } from "../case/types";

export type Basis = "CITED" | "PARTLY_CITED" | "UNVERIFIED" | "POLICY" | "CASE";

export interface Provenance {
  readonly basis: Basis;
  readonly source: string;
  readonly published?: string;
  readonly retrieved?: string;
  readonly retracted?: string;
  readonly note: string;
}

/** From the last day of `since` up to and including `until`; absent = without a limit. */
export interface EffectiveDates {
  readonly since?: string;
  readonly until?: string;
}

export interface SubjectId {
  readonly level: Level;
  readonly id: string;
}

export interface Fact {
  readonly subject: SubjectId;
  readonly attribute: string;
  readonly value: FactValue;
  readonly effective: EffectiveDates;
  readonly provenance: Provenance;
}

export interface Vendor {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly legalEntity: string;
  readonly headquarters?: string;
  readonly parent: string;
  readonly ownership: string;
  readonly provenance: Provenance;
}

export type Weights = "OPEN" | "CLOSED" | "UNKNOWN";

export interface Model {
  readonly id: string;
  readonly name: string;
  readonly developer: string;
  readonly family: string;
  readonly licence?: string;
  readonly weights: Weights;
  readonly released?: string;
  readonly retired?: string;
  readonly provenance: Provenance;
}

export type Route = "FIRST_PARTY_API" | "CLOUD_PLATFORM" | "AGGREGATOR" | "SELF_HOSTED";

export interface Offering {
  readonly id: string;
  readonly name: string;
  readonly model: string;
  readonly operator: string;
  readonly route: Route;
  readonly contract: string;
  readonly retired?: string;
  readonly provenance: Provenance;
}

export interface Licence {
  readonly code: string;
  readonly name: string;
  readonly openSource: FactValue;
  /** "none" = none; "" = unknown. */
  readonly commercialCondition: string;
  readonly euCondition: string;
  readonly provenance: Provenance;
}

export interface Listing {
  readonly id: string;
  readonly vendor: string;
  readonly list: string;
  readonly event: "LISTED" | "DELISTED" | "NOTICE_WITHDRAWN";
  readonly effective: string;
  readonly provenance: Provenance;
}

export interface Commitment {
  readonly id: string;
  readonly vendor: string;
  readonly subject: string;
  readonly scope: string;
  readonly currency: string;
  readonly low?: string;
  readonly high?: string;
  readonly amountInWords: string;
  readonly period: string;
  readonly announced?: string;
  readonly status: string;
  readonly supersededBy?: string;
  readonly attribution: string;
  readonly provenance: Provenance;
}

export interface SupplyChainFact {
  readonly id: string;
  readonly vendor: string;
  readonly component: string;
  readonly value: string;
  readonly originCountries: string;
  readonly fabCountries: string;
  readonly exposure: "LOW" | "MEDIUM" | "HIGH" | "UNKNOWN";
  readonly exposureInWords: string;
  readonly eventDate?: string;
  readonly status: string;
  readonly provenance: Provenance;
}

export interface PolicySignal {
  readonly id: string;
  readonly jurisdiction: string;
  readonly issuer: string;
  readonly instrument: string;
  readonly kind: string;
  readonly subject: string;
  readonly effective?: string;
  readonly status: string;
  readonly says: string;
  readonly doesNotSay: string;
  readonly provenance: Provenance;
}

export interface WatchSignal {
  readonly id: string;
  readonly what: string;
  readonly subject: string;
  readonly kind: string;
  readonly announced?: string;
  readonly watchFrom?: string;
  readonly by: string;
  readonly status: string;
  readonly stateFound: string;
  readonly affects: string;
  readonly provenance: Provenance;
}

export type PriceComponent =
  | "INPUT"
  | "OUTPUT"
  | "CACHED_INPUT"
  | "CACHE_WRITE"
  | "BATCH_INPUT"
  | "BATCH_OUTPUT"
  | "REASONING";

export interface PriceLine {
  readonly component: PriceComponent;
  /** 0 for the base tier. */
  readonly aboveContextTokens: number;
  readonly perMillionTokens: string;
  readonly contractuallyFree: boolean;
}

export interface Tariff {
  readonly offering: string;
  readonly kind: "LIST" | "CONTRACTED";
  readonly currency: string;
  readonly lines: readonly PriceLine[];
  readonly effective: EffectiveDates;
  readonly provenance: Provenance;
}

export interface Alias {
  readonly name: string;
  readonly scope: string;
  readonly target: SubjectId;
  readonly effective: EffectiveDates;
  readonly provenance: Provenance;
}

export type EvaluatorClass = "FIRST_PARTY" | "COMPETITOR" | "THIRD_PARTY" | "OWN_PILOT";

export interface EvidenceRow {
  readonly id: string;
  readonly subject: SubjectId;
  readonly benchmark: string;
  readonly config: string;
  readonly value: number;
  readonly unit: string;
  readonly items?: number;
  readonly interval?: { readonly low: number; readonly high: number };
  readonly evaluator: string;
  readonly evaluatorClass: EvaluatorClass;
  readonly origin: string;
  readonly fit: "DIRECT" | "PROXY" | "REMOTE";
  readonly provenance: Provenance;
}

export interface GradedRow {
  readonly row: EvidenceRow;
  readonly grade: "A" | "B" | "C" | "D" | "E" | "J";
  readonly gradeInWords: string;
}

/** An offering in a list; codes are lower-case, "unknown" where nothing is known. */
export interface OfferingLine {
  readonly id: string;
  readonly name: string;
  readonly model: string;
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
