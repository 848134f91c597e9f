// How sure the answer of the saved case is: shares of draws, what changes the leader, what is worth asking, scenarios.
import { queryOptions } from "@tanstack/react-query";
import type { Schemas } from "@/api/types";
import { answer, request } from "../api/client";
import { assessmentKey } from "./caseApi";

export type Robustness = Schemas["Robustness"];
export type Acceptance = Schemas["Robustness.Acceptance"];
export type Flip = Schemas["Robustness.Flip"];
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
