// The server's answer to a case at one day under one rulebook.
import type { Group, PriceTrend, Scale } from "./types";

export interface ValueSpan {
  readonly expected: number;
  readonly worst: number;
  readonly best: number;
}

export type Convention = "UNIFORM" | "ALL_WORST" | "ALL_BEST";
export type AlternativeStatus = "AWARDABLE" | "UNRESOLVED" | "KNOCKED_OUT";

export interface Finding {
  readonly rule: string;
  readonly title: string;
  readonly alternative: string;
  readonly kind: "KNOCK_OUT" | "PENALTY" | "OBLIGATION" | "FLAG";
  readonly certainty: "HOLDS" | "MAY_HOLD";
  readonly text: string;
  readonly reference: string;
  readonly owner: string;
  readonly force: "LAW" | "CONTRACT" | "POLICY";
  readonly waivable: boolean;
  readonly points: number;
  readonly cause: string;
  /** Vocabulary fields whose being unknown leaves the finding open. */
  readonly missing: readonly string[];
  readonly place: { readonly file: string; readonly line: number; readonly column: number };
}

/** One of the figures of a disputed cell, in the unit of the criterion. */
export interface ReportedFigure {
  readonly row: string;
  readonly value: number;
  readonly interval: { readonly low: number; readonly high: number };
  readonly evaluator: string;
  readonly evaluatorClass: EvaluatorClass;
  readonly grade: "A" | "B" | "C" | "D" | "E" | "J";
}

export type Contamination = "CLEAN" | "POSSIBLE" | "CANNOT_TELL";

export interface Cell {
  readonly criterion: string;
  readonly state: "EXACT" | "INTERVAL" | "DISPUTED" | "UNKNOWN" | "NOT_APPLICABLE";
  readonly measured?: { readonly low: number; readonly high: number };
  readonly value: ValueSpan;
  readonly contribution: ValueSpan;
  readonly clamped: boolean;
  readonly grade?: "A" | "B" | "C" | "D" | "E" | "J";
  /** Whether the benchmark's items may have been in the model's training data; absent where no figure counts. */
  readonly contamination?: Contamination;
  readonly evidence: readonly string[];
  readonly shown: readonly string[];
  readonly why: string;
  /** Present exactly where the state is DISPUTED. */
  readonly dispute?: { readonly figures: readonly ReportedFigure[] };
}

export interface Standing {
  readonly convention: Convention;
  readonly value: number;
  readonly rank: number;
  readonly bestRank: number;
  readonly worstRank: number;
  readonly rankWithoutUnresolved?: number;
}

export interface CostOutcome {
  readonly currency: string;
  readonly total: number;
  readonly perMonth: number;
  readonly parts: readonly { readonly label: string; readonly amount: number }[];
  readonly notes: readonly string[];
  readonly tariff: string;
  readonly rests: "LIST_PRICE" | "CONTRACTED_PRICE" | "SELF_HOSTING" | "RECORDED_TOTAL";
  /** Of the total, to the cent. */
  readonly breakdown: readonly CostLine[];
  readonly paths: readonly {
    readonly trend: PriceTrend;
    readonly used: boolean;
    readonly total: string;
    readonly breakdown: readonly CostLine[];
  }[];
}

export interface CostLine {
  readonly kind: "USAGE" | "MINIMUM" | "ACCELERATORS" | "OPERATIONS" | "MIGRATION" | "RECORDED";
  readonly label: string;
  readonly amount: string;
}

export interface Alternative {
  readonly offering: string;
  readonly name: string;
  readonly model: string;
  readonly operator: string;
  readonly status: AlternativeStatus;
  readonly total: ValueSpan;
  readonly standings: readonly Standing[];
  readonly cells: readonly Cell[];
  readonly findings: readonly Finding[];
  readonly cost?: CostOutcome;
  readonly notes: readonly string[];
}

export interface WeighedCriterion {
  readonly id: string;
  readonly name: string;
  readonly group: Group;
  readonly swing: number;
  readonly weight: number;
  readonly scale: Scale;
}

export interface Warning {
  readonly severity: "WARNING" | "ERROR";
  readonly code: string;
  readonly about: string;
  readonly text: string;
}

/** One figure held, who reported it and how. */
export interface ClaimFigure {
  readonly row: string;
  readonly model: string;
  readonly value: number;
  readonly interval?: { readonly low: number; readonly high: number };
  readonly unit: string;
  readonly evaluator: string;
  readonly evaluatorClass: EvaluatorClass;
  readonly basis: Basis;
  readonly config: string;
  readonly source: string;
  readonly published?: string;
}

export type EvaluatorClass = "FIRST_PARTY" | "COMPETITOR" | "THIRD_PARTY" | "OWN_PILOT";
export type Basis = "CITED" | "PARTLY_CITED" | "UNVERIFIED" | "POLICY" | "CASE";
export type OwnFigures = "SUPPORT" | "DO_NOT_SUPPORT" | "NOT_SEPARABLE" | "NONE_HELD";
export type Independent = "REPLICATED" | "CONTRADICTED" | "INCONCLUSIVE" | "NONE";

/** One comparison of a claim, graded on two axes. */
export interface ClaimPart {
  readonly comparison: {
    readonly better: string;
    readonly worse: string;
    readonly benchmark: string;
  };
  readonly ownFigures: OwnFigures;
  readonly independent: Independent;
  readonly figures: readonly ClaimFigure[];
  readonly related: readonly {
    readonly benchmark: string;
    readonly better: ClaimFigure;
    readonly worse: ClaimFigure;
  }[];
  readonly words: string;
}

export interface ClaimGrading {
  readonly claim: string;
  readonly sentence: string;
  readonly claimant: string;
  readonly parts: readonly ClaimPart[];
}

export interface Assessment {
  readonly caseId: string;
  readonly title: string;
  readonly asOf: string;
  readonly methodVersion: number;
  readonly seed: number;
  readonly rulebookDigest: string;
  readonly knowledgeDigest: string;
  readonly weighed: boolean;
  readonly criteria: readonly WeighedCriterion[];
  readonly alternatives: readonly Alternative[];
  /** Claims about the candidates' models, graded part by part. */
  readonly claims: readonly ClaimGrading[];
  readonly warnings: readonly Warning[];
}
