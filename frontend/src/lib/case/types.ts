// A case and its assessment as the server sends them: the field names of the case file. Enumerations are upper-case constants,
// dates, countries, currencies and decimals are strings, and what is not stated is absent.

export interface Money {
  readonly amount: string;
  readonly currency: string;
}

/** Between which numbers a stated one may turn out, from the 5th to the 95th percentile; decimals as text. */
export interface PlausibleRange {
  readonly low: string;
  readonly high: string;
  readonly source: string;
  readonly author: string;
  readonly recorded: string;
}

export interface Workload {
  readonly requestsPerMonth: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly reasoningTokens: number;
  readonly cachedShare: number;
  readonly batchShare: number;
  readonly peakFactor: number;
  readonly requestsRange?: PlausibleRange | undefined;
}

export interface ExchangeRate {
  readonly from: string;
  readonly to: string;
  readonly rate: string;
  readonly day: string;
  readonly source: string;
  readonly range?: PlausibleRange | undefined;
}

export interface Need {
  readonly useCase: string;
  /** Code of the kind of use. */
  readonly use: string;
  readonly buyer?: string;
  readonly userLocations: readonly string[];
  readonly sector: string;
  readonly dataClasses: readonly string[];
  readonly asOf: string;
  readonly termMonths: number;
  readonly farHorizonYears: number;
  readonly budget?: Money;
  readonly workload: Workload;
  readonly exchangeRates: readonly ExchangeRate[];
  readonly pricing?: Pricing | undefined;
}

export type PriceTrend = "FLAT" | "FALLING" | "RISING";

/** Rates are decimals as text: "0.05" is 5 %. */
export interface PricePaths {
  readonly used: PriceTrend;
  readonly falling: string;
  readonly rising: string;
  readonly source: string;
}

export interface Migration {
  /** Offering id, or "*" for every alternative without an entry of its own. */
  readonly offering: string;
  readonly amount: string;
  readonly currency: string;
  readonly source: string;
}

/** What leaving an alternative costs once; printed where a scenario knocks it out, never weighed. */
export interface ExitCost {
  readonly offering: string;
  readonly amount: string;
  readonly currency: string;
  readonly source: string;
}

export interface SelfHosting {
  readonly offering: string;
  readonly accelerators: number;
  readonly hourlyRate: string;
  readonly currency: string;
  readonly hoursPerMonth: string;
  readonly utilisation: string;
  readonly operationsPerMonth: string;
  readonly requestsPerMonth?: string | undefined;
  readonly source: string;
}

/** Replaces the whole list price of the offering within the case; its figures are withheld from who is no member. */
export interface ContractedPrice {
  readonly offering: string;
  readonly currency: string;
  readonly lines: readonly {
    readonly component: string;
    readonly aboveContextTokens: number;
    readonly perMillionTokens: string;
    readonly contractuallyFree: boolean;
  }[];
  readonly monthlyMinimum?: string | undefined;
  readonly source: string;
  readonly withheld: boolean;
}

export interface Pricing {
  readonly discountRate?: string | undefined;
  readonly paths?: PricePaths | undefined;
  readonly migrations: readonly Migration[];
  readonly selfHosting: readonly SelfHosting[];
  readonly contracted: readonly ContractedPrice[];
  readonly exits?: readonly ExitCost[] | undefined;
}

export type Group = "PERFORMANCE" | "PRICE" | "OPENNESS" | "RISK";
export type Level = "VENDOR" | "MODEL" | "OFFERING" | "SUPPLY_CHAIN" | "REGIME" | "CASE";

export interface Scale {
  readonly unit: string;
  readonly worst: number;
  readonly best: number;
  readonly form: "LINEAR" | "LOG";
  readonly points: readonly { readonly level: number; readonly value: number }[];
}

export interface Criterion {
  readonly id: string;
  readonly name: string;
  readonly group: Group;
  readonly level: Level;
  readonly reads: {
    readonly source: "BENCHMARK" | "WORKLOAD_COST" | "LEVELS" | "RESIDUAL_COMPLIANCE" | "FACT";
    readonly key: string;
  };
  readonly scale: Scale;
  readonly anchors: readonly { readonly level: number; readonly text: string }[];
  /** Level that counts for an alternative about which the question does not arise. */
  readonly whereNotApplicable?: number | undefined;
}

/** That a statement came with a file: who brought it, and whom the file names as second person, which counts for nothing. */
export interface Brought {
  readonly by: string;
  readonly on: string;
  readonly confirmedBy?: string | undefined;
}

export interface Ballot {
  readonly author: string;
  /** Day of the last change; absent where nobody wrote it down. */
  readonly on?: string | undefined;
  readonly swings: Readonly<Record<string, number>>;
  readonly redundant?: RedundantAnswer | undefined;
  readonly brought?: Brought | undefined;
}

/** `against` must rise from its worst to this level, to be worth the whole step of `criterion`. */
export interface RedundantAnswer {
  readonly criterion: string;
  readonly against: string;
  readonly level: number;
  readonly on: string;
}

export type WeightModel = "POINT" | "REGION" | "RANDOM_EVALUATOR" | "RANK_ORDER" | "ANY";

/** A share of the whole, or with `per` a multiple of another weight. */
export interface WeightLimit {
  readonly criterion: string;
  readonly per?: string | undefined;
  readonly least?: number | undefined;
  readonly most?: number | undefined;
}

export interface StatedWeights {
  /** Groups of criteria that weigh alike, the weightiest first. */
  readonly order: readonly (readonly string[])[];
  readonly limits: readonly WeightLimit[];
}

/** A fact as JSON names its kind. */
export type FactValue =
  | boolean
  | { readonly quantity: string }
  | { readonly code: string }
  | { readonly day: string }
  | { readonly codes: readonly string[]; readonly complete: boolean }
  | { readonly unknown: string }
  | { readonly notApplicable: string };

export interface CaseFact {
  /** Offering id, or "*" for all candidates and for facts of the case itself. */
  readonly offering: string;
  readonly field: string;
  readonly value: FactValue;
  readonly source: string;
  readonly author: string;
  readonly recorded: string;
  readonly reason: string;
  readonly clarification?: Clarification | undefined;
  readonly brought?: Brought | undefined;
}

/** A question that a public tender sent to every bidder alike, after its lock. */
export interface Clarification {
  readonly request: string;
  readonly sent: string;
  /** Offering ids of the candidates whose bidders it was sent to. */
  readonly sentTo: readonly string[];
}

/** An interval that a person judged where nobody measured; it counts once a second person agreed. */
export interface Judgement {
  readonly criterion: string;
  /** Offering id, or "model:" and a model id for all routes of that model. */
  readonly subject: string;
  /** From the 5th to the 95th percentile, in the unit of the criterion. */
  readonly range: { readonly low: number; readonly high: number };
  readonly author: string;
  readonly reason: string;
  /** Empty until somebody other than the author agrees. */
  readonly secondPerson: string;
  readonly recorded: string;
  readonly brought?: Brought | undefined;
}

export type Horizon = "NEAR" | "FAR";

/** One fact, or the level on one criterion, assumed otherwise. */
export interface Override {
  /** Offering id, "model:" or "vendor:" and an id, or "*" for all candidates and facts of the case. */
  readonly subject: string;
  /** Vocabulary field, or "criterion." and a criterion id. */
  readonly field: string;
  readonly value: FactValue;
}

export interface Scenario {
  readonly id: string;
  readonly name: string;
  readonly horizon: Horizon;
  readonly assumptions: string;
  readonly asOf?: string | undefined;
  readonly volume?: number | undefined;
  readonly overrides: readonly Override[];
}

export type Procedure = "MARKET_STUDY" | "PRIVATE_PURCHASE" | "PUBLIC_TENDER";

export interface CaseFile {
  readonly format: number;
  readonly id: string;
  readonly title: string;
  readonly template?: string;
  readonly procedure: Procedure;
  readonly need: Need;
  readonly candidates: readonly string[];
  readonly criteria: readonly Criterion[];
  readonly ballots: readonly Ballot[];
  readonly facts: readonly CaseFact[];
  readonly judgements?: readonly Judgement[];
  readonly scenarios?: readonly Scenario[];
  readonly method: {
    readonly version: number;
    readonly seed: number;
    readonly tieThreshold: number;
    readonly weights?: WeightModel | undefined;
    readonly stated?: StatedWeights | undefined;
    /** Id of the criterion that decides between alternatives of equal value. */
    readonly tieBreak?: string | undefined;
  };
  readonly embedded?: unknown;
}
