// Decisions over HTTP: making one, the list, one record with its checks.
import { queryOptions } from "@tanstack/react-query";
import { answer, request } from "../api/client";
import { ifMatch } from "../api/saving";
import { withParameters } from "../paging";
import type { AlternativeStatus, Assessment } from "./assessment";
import type { Robustness } from "./robustnessApi";
import type { CaseFile } from "./types";

export interface Award {
  readonly chosen: string;
  readonly justification: string;
  readonly acceptedUnknowns: string;
}

export type DecisionState = "STANDING" | "REOPENED" | "SUPERSEDED";

export interface DecisionSummary {
  readonly id: string;
  readonly number: number;
  readonly caseId: string;
  readonly title: string;
  readonly chosen: string;
  readonly chosenName: string;
  readonly decidedOn: string;
  readonly decidedBy: string;
  readonly digest: string;
  readonly state: DecisionState;
}

/** What a published rulebook said to a decision, or its lead to that. */
export interface DecisionReview {
  readonly rulebook: string;
  readonly verdict: "SAME" | "DIFFERS" | "CONFIRMED";
  readonly at: string;
  readonly by: string;
  readonly reason: string;
  readonly differences: readonly string[];
}

export interface DecisionStanding {
  readonly state: DecisionState;
  /** A reopened decision of a public tender is reviewed as a contract. */
  readonly isContractReview: boolean;
  /** Its case is back at its locked weights. */
  readonly isDecidedAgain: boolean;
  readonly mayLead: boolean;
  /** Newest first. */
  readonly reviews: readonly DecisionReview[];
}

export interface DecisionRecord {
  readonly format: number;
  readonly number: number;
  readonly decidedOn: string;
  readonly decidedBy: string;
  readonly award: Award;
  readonly caseFile: CaseFile;
  readonly rulebook: {
    readonly digest: string;
    readonly files: readonly { readonly path: string; readonly text: string }[];
  };
  readonly result: Assessment;
  /** Absent in records of the first format. */
  readonly robustness?: Robustness;
}

export interface DecisionView {
  readonly line: DecisionSummary;
  /** Of the Markdown. */
  readonly fileName: string;
  readonly record: DecisionRecord;
  /** What is stated about the weights besides the swings, and how consistent it is, in words. */
  readonly weighing?: readonly string[];
}

/** A field by JSON pointer, as recorded and as worked out again. */
export interface Difference {
  readonly pointer: string;
  readonly recorded: string;
  readonly recomputed: string;
}

export interface Verification {
  readonly verdict: "VERIFIED" | "DIFFERS" | "UNKNOWN_METHOD";
  readonly checks: readonly {
    readonly name: string;
    readonly holds: boolean;
    readonly detail: string;
  }[];
  readonly differences: readonly Difference[];
}

export interface Rerun {
  readonly asOf: string;
  readonly sameLeader: boolean;
  readonly leaderBefore?: string;
  readonly leaderNow?: string;
  readonly chosenStatus?: AlternativeStatus;
  readonly before: Assessment;
  readonly after: Assessment;
}

const path = (id: string, rest = "") => `/api/decisions/${encodeURIComponent(id)}${rest}`;

export const decisionsKey = ["decisions"] as const;

export const decisionsQuery = queryOptions({
  queryKey: decisionsKey,
  queryFn: (): Promise<{ readonly items: readonly DecisionSummary[] }> =>
    answer(request("get", "/api/decisions")),
});

/** Those of one case, of whichever page of the whole list. */
export const caseDecisionsQuery = (caseId: string) =>
  queryOptions({
    queryKey: [...decisionsKey, caseId],
    queryFn: (): Promise<{ readonly items: readonly DecisionSummary[] }> =>
      answer(request("get", withParameters("/api/decisions", { case: caseId }))),
  });

export const decisionQuery = (id: string) =>
  queryOptions({
    queryKey: ["decision", id],
    queryFn: (): Promise<DecisionView> => answer(request<DecisionView>("get", path(id))),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const standingKey = (id: string) => ["decision", id, "standing"] as const;

export const standingQuery = (id: string) =>
  queryOptions({
    queryKey: standingKey(id),
    queryFn: (): Promise<DecisionStanding> =>
      answer(request<DecisionStanding>("get", path(id, "/standing"))),
  });

/** Keeps a reopened decision; refused where another rulebook was published meanwhile. */
export const confirmDecision = (
  id: string,
  rulebook: string,
  reason: string,
): Promise<DecisionStanding> =>
  answer(request("post", path(id, "/confirmation"), { body: { rulebook, reason } }));

/** Brings the case back to its locked weights, judged by this rulebook. */
export const decideAgain = (id: string, rulebook: string): Promise<DecisionStanding> =>
  answer(request("post", path(id, "/again"), { body: { rulebook } }));

/** Decides the case as it stands at this version; a case changed meanwhile is refused. */
export function decide(
  caseId: string,
  award: Award,
  etag: string,
): Promise<{ readonly id: string }> {
  return answer(
    request("post", `/api/cases/${encodeURIComponent(caseId)}/decision`, {
      body: award,
      headers: ifMatch(etag),
    }),
  );
}

export const verify = (id: string): Promise<Verification> =>
  answer(request("get", path(id, "/verification")));
export const rerun = (id: string): Promise<Rerun> => answer(request("post", path(id, "/rerun")));

export const recordAddress = (id: string, form: "json" | "md") => path(id, `/record.${form}`);
