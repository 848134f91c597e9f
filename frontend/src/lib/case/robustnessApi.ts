// How sure the answer of the saved case is: shares of draws, what changes the leader, what is worth asking, scenarios.
import { queryOptions } from "@tanstack/react-query";
import type { Schemas } from "@/api/types";
import { answer, api } from "../api/client";
import { assessmentKey } from "./caseApi";

export type Robustness = Schemas["Robustness"];
export type Acceptance = Schemas["Robustness.Acceptance"];
export type Flip = Schemas["Robustness.Flip"];
export type Clearance = Schemas["Robustness.Clearance"];
export type Question = Schemas["Robustness.Question"];
export type ScenarioOutcome = Schemas["Robustness.ScenarioOutcome"];
export type Stability = Schemas["Robustness.Stability"];

const of = (id: string) => ({ params: { path: { id } } });

/** Under the key of the assessment, so that whatever makes that stale renews both. */
export const robustnessQuery = (id: string) =>
  queryOptions({
    queryKey: [...assessmentKey(id), "robustness"],
    queryFn: () => answer(api.GET("/api/cases/{id}/robustness", of(id))),
  });

/** How far the calculation under way is; asked again as long as somebody looks. */
export const robustnessRunQuery = (id: string) =>
  queryOptions({
    queryKey: ["robustness-run", id],
    queryFn: () => answer(api.GET("/api/cases/{id}/robustness/run", of(id))),
    refetchInterval: 400,
    staleTime: 0,
    gcTime: 0,
  });

/** Whoever waits for the answer is told that it was stopped. */
export async function stopRobustness(id: string): Promise<void> {
  await answer(api.DELETE("/api/cases/{id}/robustness/run", of(id)));
}
