// The tools around the rules over HTTP: analysis, coverage, missing cases, differences, explanations and trials. Nothing here is stored.
import { queryOptions } from "@tanstack/react-query";
import { answer, request } from "@/lib/api/client";
import { rulebookKey } from "../rulebookApi";

export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Fact {
  readonly field: string;
  readonly name: string;
  readonly value: string;
  readonly words: string;
}

export interface Observation extends Place {
  readonly kind: string;
  readonly weight: "mistake" | "look" | "note";
  readonly rules: readonly string[];
  readonly message: string;
  readonly advice: string;
  readonly example: readonly Fact[];
}

export interface Analysis {
  readonly digest: string;
  readonly today: string;
  /** Of the asker's, tried besides the catalog. */
  readonly cases: number;
  readonly offerings: number;
  /** Typical needs under which the catalog was tried. */
  readonly needs: readonly string[];
  readonly observations: readonly Observation[];
}

export interface CellCoverage extends Place {
  readonly condition: string;
  readonly holding: number;
  readonly deciding: number;
  readonly proven: boolean;
}

export interface RuleCoverage extends Place {
  readonly rule: string;
  readonly title: string;
  readonly firing: number;
  readonly silent: number;
  readonly open: number;
  readonly proven: boolean;
  readonly cells: readonly CellCoverage[];
}

export interface Coverage {
  readonly rules: number;
  readonly fired: number;
  readonly cells: number;
  readonly provenCells: number;
  readonly items: readonly RuleCoverage[];
}

export interface SuggestedCase {
  readonly rule: string;
  readonly why: string;
  readonly name: string;
  readonly caseFile: string;
  readonly caseText: string;
}

export interface DiffEntry extends Place {
  readonly subject: "rule" | "parameter" | "cases";
  readonly change: "added" | "removed" | "changed";
  readonly name: string;
  readonly sentences: readonly string[];
}

export interface Difference {
  readonly before: string;
  readonly after: string;
  readonly sameMeaning: boolean;
  readonly entries: readonly DiffEntry[];
}

export type Verdict = "true" | "false" | "unknown";

export interface ExplainedPart extends Place {
  readonly condition: string;
  readonly verdict: Verdict;
  readonly actual: string;
  readonly shortfall: string;
}

export interface Explanation extends Place {
  readonly rule: string;
  readonly title: string;
  readonly verdict: Verdict;
  readonly applies: boolean;
  readonly sentence: string;
  readonly parts: readonly ExplainedPart[];
  readonly texts: readonly string[];
  readonly reference: string;
  readonly owner: string;
  readonly caseFile: string;
  readonly caseText: string;
}

export interface TriedRule {
  readonly answer: "fires" | "may-fire" | "nearly-fires";
  readonly findings: readonly {
    readonly kind: "knock-out" | "penalty" | "obligation" | "flag";
    readonly text: string;
    readonly points: number;
    readonly missing: readonly string[];
  }[];
  readonly explanation: Explanation;
}

export interface Simulation {
  readonly digest: string;
  readonly asOf: string;
  readonly rules: readonly TriedRule[];
}

const get = <T>(path: string) => answer(request<T>("get", `/api/rulebook${path}`));
const post = <T>(path: string, body: unknown) =>
  answer(request<T>("post", `/api/rulebook${path}`, { body }));

export const analysisQuery = queryOptions({
  queryKey: [...rulebookKey, "analysis"],
  queryFn: () => get<Analysis>("/analysis"),
});

export const coverageQuery = queryOptions({
  queryKey: [...rulebookKey, "coverage"],
  queryFn: () => get<Coverage>("/coverage"),
});

export const suggestionsQuery = queryOptions({
  queryKey: [...rulebookKey, "suggestions"],
  queryFn: async () =>
    (await get<{ readonly items: readonly SuggestedCase[] }>("/suggestions")).items,
});

/** Each is "published", "working", or the digest of a publication. */
export const differenceQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: [...rulebookKey, "diff", from, to],
    queryFn: () =>
      get<Difference>(`/diff?from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}`),
  });

export const draftDifference = (path: string, text: string) =>
  post<Difference>("/diff", { path, text });

export const explanationQuery = (rule: string, caseId: string, offering: string) =>
  queryOptions({
    queryKey: [...rulebookKey, "explanation", rule, caseId, offering],
    queryFn: () =>
      get<Explanation>(`/explanation?${new URLSearchParams({ rule, case: caseId, offering })}`),
  });

export interface KnownFacts {
  readonly asOf: string;
  readonly facts: readonly Fact[];
}

export const readFacts = (caseId: string, offering: string) =>
  get<KnownFacts>(`/facts?${new URLSearchParams({ case: caseId, offering })}`);

export const simulate = (asOf: string, facts: Readonly<Record<string, string>>) =>
  post<Simulation>("/simulate", { asOf, facts });
