// The case over HTTP: reading with its version, conditional saving, the assessment, and what-ifs that are never saved.
import { queryOptions } from "@tanstack/react-query";
import { answer, api, request, type Versioned, versioned } from "../api/client";
import type { FieldProblem } from "../api/problem";
import { ifMatch, type Saving, settle } from "../api/saving";
import type { AlternativeStatus, Assessment } from "./assessment";
import type { CaseFile } from "./types";

export interface PersonName {
  readonly id: string;
  readonly name: string;
}

export type CaseStatus = "DRAFT" | "WEIGHTS_LOCKED" | "DECIDED";

/** The rulebook that a case with locked weights is judged by, beside the published one. */
export interface PinnedRulebook {
  readonly pinned: string;
  readonly pinnedAt?: string;
  readonly published?: string;
  readonly publishedAt?: string;
  readonly differs: boolean;
  readonly mayMove: boolean;
}

/** What the published rulebook would change in this case. */
export interface RulebookImpact {
  /** There where the case cannot be assessed. */
  readonly unanswered: readonly { readonly reason: string }[];
  readonly touched: readonly {
    readonly leadersBefore: readonly string[];
    readonly leadersAfter: readonly string[];
    readonly moved: readonly {
      readonly offering: string;
      readonly name: string;
      readonly before: AlternativeStatus;
      readonly after: AlternativeStatus;
    }[];
    readonly findings: readonly {
      readonly rule: string;
      readonly title: string;
      readonly offering: string;
      readonly name: string;
    }[];
    readonly shift: number;
  }[];
}

export interface RulebookDifference {
  readonly entries: readonly {
    readonly subject: "rule" | "parameter" | "cases";
    readonly change: "added" | "removed" | "changed";
    readonly name: string;
    readonly sentences: readonly string[];
  }[];
}

export interface CaseMeta {
  readonly version: number;
  readonly status: CaseStatus;
  readonly owner?: PersonName;
  readonly members?: readonly PersonName[];
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly updatedBy?: PersonName;
  /** Absent while the case follows the published rulebook. */
  readonly rulebook?: PinnedRulebook;
  /** Whether you may change it as it stands: a decided case is closed. */
  readonly mayEdit: boolean;
  readonly mayLead: boolean;
  /** Why you may not reopen it, and what to do instead; absent where you may. */
  readonly reopening?: string;
}

export interface CaseView {
  readonly case: CaseFile;
  readonly meta: CaseMeta;
  /** What the server finds incomplete or contradictory in the stored case; none of it stops saving. */
  readonly problems?: readonly (Omit<FieldProblem, "field"> & { readonly pointer: string })[];
}

/** One line of the list of cases. */
export interface CaseLine {
  readonly id: string;
  readonly title: string;
  readonly template: string;
  readonly status: CaseStatus;
  readonly candidates: number;
  readonly owner: PersonName;
  readonly updatedBy: PersonName;
  readonly updatedAt: string;
  readonly version: number;
  /** Why this build cannot read it; absent where it can. */
  readonly problem?: string;
}

const path = (id: string, rest = "") => `/api/cases/${encodeURIComponent(id)}${rest}`;

export const casesKey = ["cases"] as const;
export const caseKey = (id: string) => ["case", id] as const;
export const assessmentKey = (id: string) => ["case", id, "assessment"] as const;

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: [...caseKey(id), "document"],
    queryFn: (): Promise<Versioned<CaseView>> => versioned(request<CaseView>("get", path(id))),
  });

export const assessmentQuery = (id: string) =>
  queryOptions({
    queryKey: assessmentKey(id),
    queryFn: (): Promise<Assessment> => answer(request<Assessment>("get", path(id, "/assessment"))),
    placeholderData: (previous: Assessment | undefined) => previous,
  });

/** The saved case as it would stand on another day; nothing is stored. */
export const assessmentAtQuery = (id: string, asOf: string) =>
  queryOptions({
    queryKey: [...assessmentKey(id), asOf],
    queryFn: (): Promise<Assessment> =>
      answer(request<Assessment>("get", path(id, `/assessment?asOf=${encodeURIComponent(asOf)}`))),
    placeholderData: (previous: Assessment | undefined) => previous,
  });

export function saveCase(caseFile: CaseFile, etag: string): Promise<Saving<CaseView>> {
  return settle(
    versioned(
      request<CaseView>("put", path(caseFile.id), { body: caseFile, headers: ifMatch(etag) }),
    ),
  );
}

/** The assessment of a case as changed here; nothing is stored. */
export function whatIf(caseFile: CaseFile): Promise<Assessment> {
  return answer(request<Assessment>("post", path(caseFile.id, "/what-if"), { body: caseFile }));
}

export const caseEvents = (id: string) => path(id, "/events");
export const exportAddress = (id: string) => path(id, "/export");

/** The document as it is stored, whether or not this build can read it. */
export const storedAddress = (id: string) => path(id, "/stored");

/** Refused where a decision was made on it, or it moved on since this version. */
export function deleteCase(id: string, version: number): Promise<void> {
  return answer(
    api.DELETE("/api/cases/{id}", {
      params: { path: { id }, header: { "If-Match": `"v${version}"` } },
    }),
  ) as Promise<void>;
}

/** A decided case goes back to its locked weights; the reason is kept in the audit trail. */
export async function reopenCase(id: string, version: number, reason: string): Promise<void> {
  await answer(
    api.POST("/api/cases/{id}/reopen", {
      params: { path: { id }, header: { "If-Match": `"v${version}"` } },
      body: { reason },
    }),
  );
}

/** Criteria and weights no longer change; refused where the case moved on since this version. */
export function lockWeights(id: string, version: number): Promise<CaseView> {
  return answer(
    request<CaseView>("post", path(id, "/lock"), { headers: ifMatch(`"v${version}"`) }),
  );
}

/** Criteria and weights may change again; the reason is kept in the audit trail. */
export function unlockWeights(id: string, version: number, reason: string): Promise<CaseView> {
  return answer(
    request<CaseView>("post", path(id, "/unlock"), {
      body: { reason },
      headers: ifMatch(`"v${version}"`),
    }),
  );
}

/** The locked case is judged by the published rulebook from now on; refused where another one was published meanwhile. */
export function judgeByPublished(id: string, version: number, digest: string): Promise<CaseView> {
  return answer(
    request<CaseView>("post", path(id, "/rulebook"), {
      body: { digest },
      headers: ifMatch(`"v${version}"`),
    }),
  );
}

export const rulebookImpactQuery = (id: string, pinned: string, published: string) =>
  queryOptions({
    queryKey: [...caseKey(id), "rulebook-impact", pinned, published],
    queryFn: (): Promise<RulebookImpact> =>
      answer(request<RulebookImpact>("get", path(id, "/rulebook-impact"))),
  });

export const rulebookDifferenceQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ["rulebook", "diff", from, to],
    queryFn: (): Promise<RulebookDifference> =>
      answer(
        request<RulebookDifference>(
          "get",
          `/api/rulebook/diff?from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}`,
        ),
      ),
  });

/** Replaces who works on the case; whoever sends this stays a member. */
export function setMembers(
  id: string,
  version: number,
  members: readonly string[],
): Promise<CaseView> {
  return answer(
    request<CaseView>("put", path(id, "/members"), {
      body: { members },
      headers: ifMatch(`"v${version}"`),
    }),
  );
}
