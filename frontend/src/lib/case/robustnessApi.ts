// How sure the answer of the saved case is: shares of draws, what changes the leader, what is worth asking, scenarios.
import { queryOptions } from "@tanstack/react-query";
import type { Schemas } from "@/api/types";
import { answer, request } from "../api/client";
import { assessmentKey } from "./caseApi";

export type Robustness = Schemas["Robustness"];
export type Acceptance = Schemas["Robustness.Acceptance"];
export type Flip = Schemas["Robustness.Flip"];
export type Clearance = Schemas["Robustness.Clearance"];
export type Question = Schemas["Robustness.Question"];
export type ScenarioOutcome = Schemas["Robustness.ScenarioOutcome"];
export type Stability = Schemas["Robustness.Stability"];

/** Under the key of the assessment, so that whatever makes that stale renews both. */
export const robustnessQuery = (id: string) =>
  queryOptions({
    queryKey: [...assessmentKey(id), "robustness"],
    queryFn: (): Promise<Robustness> =>
      answer(request<Robustness>("get", `/api/cases/${encodeURIComponent(id)}/robustness`)),
  });

type Run = Schemas["RobustnessRuns.Progress"];

const runAddress = (id: string) => `/api/cases/${encodeURIComponent(id)}/robustness/run`;

/** How far the calculation under way is; asked again as long as somebody looks. */
export const robustnessRunQuery = (id: string) =>
  queryOptions({
    queryKey: ["robustness-run", id],
    queryFn: (): Promise<Run> => answer(request<Run>("get", runAddress(id))),
    refetchInterval: 400,
    staleTime: 0,
    gcTime: 0,
  });

/** Whoever waits for the answer is told that it was stopped. */
export async function stopRobustness(id: string): Promise<void> {
  await answer(request<void>("delete", runAddress(id)));
}
