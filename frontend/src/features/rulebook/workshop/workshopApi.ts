// The tools around the rules over HTTP: analysis, coverage, missing cases, differences, explanations and trials. Nothing here is stored.
import { queryOptions } from "@tanstack/react-query";
import type { Schemas } from "@/api/types";
import { answer, api } from "@/lib/api/client";
import { rulebookKey } from "../rulebookApi";

export type Place = Schemas["Place"];
export type Fact = Schemas["RuleAnswersView.FactView"];
export type Observation = Schemas["RuleAnswersView.ObservationView"];
export type Analysis = Schemas["RuleAnswersView.AnalysisView"];
export type CellCoverage = Schemas["WorkshopView.CellCoverage"];
export type RuleCoverage = Schemas["WorkshopView.RuleCoverage"];
export type Coverage = Schemas["WorkshopView.CoverageView"];
export type SuggestedCase = Schemas["WorkshopView.SuggestionView"];
export type DiffEntry = Schemas["WorkshopView.DiffEntry"];
export type Difference = Schemas["WorkshopView.DiffView"];
export type Explanation = Schemas["ExplanationView"];
export type ExplainedPart = Schemas["ExplanationView.PartView"];
export type Verdict = Explanation["verdict"];
export type TriedRule = Schemas["WorkshopView.TriedRule"];
export type Simulation = Schemas["WorkshopView.SimulationView"];
export type KnownFacts = Schemas["RuleAnswersView.FactsView"];

export const analysisQuery = queryOptions({
  queryKey: [...rulebookKey, "analysis"],
  queryFn: () => answer(api.GET("/api/rulebook/analysis")),
});

export const coverageQuery = queryOptions({
  queryKey: [...rulebookKey, "coverage"],
  queryFn: () => answer(api.GET("/api/rulebook/coverage")),
});

export const suggestionsQuery = queryOptions({
  queryKey: [...rulebookKey, "suggestions"],
  queryFn: async () => (await answer(api.GET("/api/rulebook/suggestions"))).items,
});

/** Each is "published", "working", or the digest of a publication. */
export const differenceQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: [...rulebookKey, "diff", from, to],
    queryFn: () => answer(api.GET("/api/rulebook/diff", { params: { query: { from, to } } })),
  });

export const draftDifference = (path: string, text: string): Promise<Difference> =>
  answer(api.POST("/api/rulebook/diff", { body: { path, text } }));

export const explanationQuery = (rule: string, caseId: string, offering: string) =>
  queryOptions({
    queryKey: [...rulebookKey, "explanation", rule, caseId, offering],
    queryFn: () =>
      answer(
        api.GET("/api/rulebook/explanation", {
          params: { query: { rule, case: caseId, offering } },
        }),
      ),
  });

export const readFacts = (caseId: string, offering: string): Promise<KnownFacts> =>
  answer(api.GET("/api/rulebook/facts", { params: { query: { case: caseId, offering } } }));

export const simulate = (
  asOf: string,
  facts: Readonly<Record<string, string>>,
): Promise<Simulation> => answer(api.POST("/api/rulebook/simulate", { body: { asOf, facts } }));
