// The case over HTTP: reading with its version, conditional saving, the assessment, and what-ifs that are never saved.
import { queryOptions } from "@tanstack/react-query";
import type { Schemas } from "@/api/types";
import { addressOf, answer, api, versioned } from "../api/client";
import { ifMatch, type Saving, settle } from "../api/saving";
import type { Assessment } from "./assessment";
import type { CaseFile } from "./types";

export type PersonName = Schemas["CaseView.PersonName"];
export type CaseStatus = Schemas["CaseStatus"];
/** The rulebook that a case with locked weights is judged by, beside the published one. */
export type PinnedRulebook = Schemas["PinnedRulebook"];
/** What the published rulebook would change in this case. */
export type RulebookImpact = Schemas["Impact"];
export type RulebookDifference = Schemas["WorkshopView.DiffView"];
export type CaseMeta = Schemas["CaseView.Meta"];
export type CaseView = Schemas["CaseView"];
/** One line of the list of cases. */
export type CaseLine = Schemas["CaseView.Line"];

const of = (id: string) => ({ params: { path: { id } } });

export const casesKey = ["cases"] as const;
export const caseKey = (id: string) => ["case", id] as const;
export const assessmentKey = (id: string) => ["case", id, "assessment"] as const;

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: [...caseKey(id), "document"],
    queryFn: () => versioned(api.GET("/api/cases/{id}", of(id))),
  });

export const assessmentQuery = (id: string) =>
  queryOptions({
    queryKey: assessmentKey(id),
    queryFn: () => answer(api.GET("/api/cases/{id}/assessment", of(id))),
    placeholderData: (previous: Assessment | undefined) => previous,
  });

/** The saved case as it would stand on another day; nothing is stored. */
export const assessmentAtQuery = (id: string, asOf: string) =>
  queryOptions({
    queryKey: [...assessmentKey(id), asOf],
    queryFn: () =>
      answer(api.GET("/api/cases/{id}/assessment", { params: { path: { id }, query: { asOf } } })),
    placeholderData: (previous: Assessment | undefined) => previous,
  });

export function saveCase(caseFile: CaseFile, etag: string): Promise<Saving<CaseView>> {
  const params = { path: { id: caseFile.id }, header: ifMatch(etag) };
  return settle(versioned(api.PUT("/api/cases/{id}", { params, body: caseFile })));
}

export const caseEvents = (id: string) => addressOf("/api/cases/{id}/events", { path: { id } });
export const exportAddress = (id: string) => addressOf("/api/cases/{id}/export", { path: { id } });

/** The document as it is stored, whether or not this build can read it. */
export const storedAddress = (id: string) => addressOf("/api/cases/{id}/stored", { path: { id } });

const at = (id: string, version: number) => ({
  params: { path: { id }, header: ifMatch(`"v${version}"`) },
});

/** Refused where a decision was made on it, or it moved on since this version. */
export async function deleteCase(id: string, version: number): Promise<void> {
  await answer(api.DELETE("/api/cases/{id}", at(id, version)));
}

/** A decided case goes back to its locked weights; the reason is kept in the audit trail. */
export async function reopenCase(id: string, version: number, reason: string): Promise<void> {
  await answer(api.POST("/api/cases/{id}/reopen", { ...at(id, version), body: { reason } }));
}

/** Criteria and weights no longer change; refused where the case moved on since this version. */
export function lockWeights(id: string, version: number): Promise<CaseView> {
  return answer(api.POST("/api/cases/{id}/lock", at(id, version)));
}

/** Criteria and weights may change again; the reason is kept in the audit trail. */
export function unlockWeights(id: string, version: number, reason: string): Promise<CaseView> {
  return answer(api.POST("/api/cases/{id}/unlock", { ...at(id, version), body: { reason } }));
}

/** The locked case is judged by the published rulebook from now on; refused where another one was published meanwhile. */
export function judgeByPublished(id: string, version: number, digest: string): Promise<CaseView> {
  return answer(api.POST("/api/cases/{id}/rulebook", { ...at(id, version), body: { digest } }));
}

export const rulebookImpactQuery = (id: string, pinned: string, published: string) =>
  queryOptions({
    queryKey: [...caseKey(id), "rulebook-impact", pinned, published],
    queryFn: () => answer(api.GET("/api/cases/{id}/rulebook-impact", of(id))),
  });

export const rulebookDifferenceQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ["rulebook", "diff", from, to],
    queryFn: () => answer(api.GET("/api/rulebook/diff", { params: { query: { from, to } } })),
  });

/** Replaces who works on the case; whoever sends this stays a member. */
export function setMembers(
  id: string,
  version: number,
  members: readonly string[],
): Promise<CaseView> {
  return answer(api.PUT("/api/cases/{id}/members", { ...at(id, version), body: { members } }));
}
