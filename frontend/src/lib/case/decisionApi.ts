// Decisions over HTTP: making one, the list, one record with its checks.
import { queryOptions } from "@tanstack/react-query";
import type { Schemas } from "@/api/types";
import { addressOf, answer, api } from "../api/client";
import { ifMatch } from "../api/saving";

/** As the page keeps it: texts may be empty, none is missing. */
export type Award = Required<Schemas["DecisionController.AwardRequest"]>;
export type DecisionState = Schemas["DecisionState"];
export type DecisionSummary = Schemas["DecisionLine"];
/** What a published rulebook said to a decision, or its lead to that. */
export type DecisionReview = Schemas["DecisionReviews.Review"];
export type DecisionStanding = Schemas["ReviewController.StandingView"];
export type DecisionRecord = Schemas["DecisionRecord"];
export type DecisionView = Schemas["DecisionView"];
/** A field by JSON pointer, as recorded and as worked out again. */
export type Difference = Schemas["Verification.Difference"];
export type Verification = Schemas["Verification"];
export type Rerun = Schemas["RerunView"];

const of = (id: string) => ({ params: { path: { id } } });

export const decisionsKey = ["decisions"] as const;

export const decisionsQuery = queryOptions({
  queryKey: decisionsKey,
  queryFn: () => answer(api.GET("/api/decisions")),
});

/** Those of one case, of whichever page of the whole list. */
export const caseDecisionsQuery = (caseId: string) =>
  queryOptions({
    queryKey: [...decisionsKey, caseId],
    queryFn: () => answer(api.GET("/api/decisions", { params: { query: { case: caseId } } })),
  });

export const decisionQuery = (id: string) =>
  queryOptions({
    queryKey: ["decision", id],
    queryFn: () => answer(api.GET("/api/decisions/{id}", of(id))),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const standingKey = (id: string) => ["decision", id, "standing"] as const;

export const standingQuery = (id: string) =>
  queryOptions({
    queryKey: standingKey(id),
    queryFn: () => answer(api.GET("/api/decisions/{id}/standing", of(id))),
  });

/** Keeps a reopened decision; refused where another rulebook was published meanwhile. */
export const confirmDecision = (
  id: string,
  rulebook: string,
  reason: string,
): Promise<DecisionStanding> =>
  answer(api.POST("/api/decisions/{id}/confirmation", { ...of(id), body: { rulebook, reason } }));

/** Brings the case back to its locked weights, judged by this rulebook. */
export const decideAgain = (id: string, rulebook: string): Promise<DecisionStanding> =>
  answer(api.POST("/api/decisions/{id}/again", { ...of(id), body: { rulebook } }));

/** Decides the case as it stands at this version; a case changed meanwhile is refused. */
export function decide(caseId: string, body: Award, etag: string): Promise<DecisionSummary> {
  const params = { path: { id: caseId }, header: ifMatch(etag) };
  return answer(api.POST("/api/cases/{id}/decision", { params, body }));
}

export const verify = (id: string): Promise<Verification> =>
  answer(api.GET("/api/decisions/{id}/verification", of(id)));
export const rerun = (id: string): Promise<Rerun> =>
  answer(api.POST("/api/decisions/{id}/rerun", of(id)));

export const recordAddress = (id: string, form: "json" | "md") =>
  addressOf(form === "json" ? "/api/decisions/{id}/record.json" : "/api/decisions/{id}/record.md", {
    path: { id },
  });
