// Claims over HTTP: read with both verdicts as of a day; entered, edited against the version read, and withdrawn with a reason.
import { queryOptions } from "@tanstack/react-query";
import type { Grade } from "@/components/evidence/GradeBadge";
import { answer, request, type Versioned, versioned } from "@/lib/api/client";
import { ifMatch, type Saving, settle } from "@/lib/api/saving";
import type { ClaimPart } from "@/lib/case/assessment";
import type { Basis, Provenance } from "@/lib/catalog/types";
import { withParameters } from "@/lib/paging";

export interface Statement {
  readonly grade: Grade;
  readonly why: string;
}

/** A claim with its gradings as of a day. */
export interface Claim {
  readonly id: string;
  readonly sentence: string;
  readonly claimant: string;
  readonly claimantName: string;
  readonly parts: readonly ClaimPart[];
  /** The grade a person gave, where nothing is compared. */
  readonly statement?: Statement;
  readonly provenance: Provenance;
  readonly asOf: string;
  readonly withdrawn: boolean;
  readonly names: Readonly<Record<string, string>>;
  readonly grades: Readonly<Record<string, Grade>>;
}

export interface Change {
  readonly version: number;
  readonly action: "ENTERED" | "EDITED" | "WITHDRAWN";
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

export interface ClaimDetail {
  readonly claim: Claim;
  readonly version: number;
  readonly mayEdit: boolean;
  readonly changes: readonly Change[];
}

/** What is sent to record a claim. */
export interface ClaimContent {
  readonly sentence: string;
  readonly claimant: string;
  readonly comparisons: readonly {
    readonly better: string;
    readonly worse: string;
    readonly benchmark: string;
  }[];
  readonly statement?: Statement;
  readonly basis: Basis;
  readonly source: string;
  readonly published: string;
  readonly note: string;
}

export const claimsPath = "/api/claims";
const pathOf = (id: string) => `${claimsPath}/${encodeURIComponent(id)}`;

/** Who may enter, edit and withdraw. The server decides; this only spares others the buttons. */

/** @param asOf "" = today */
export const claimQuery = (id: string, asOf = "") =>
  queryOptions({
    queryKey: [claimsPath, "entry", id, asOf],
    queryFn: (): Promise<Versioned<ClaimDetail>> =>
      versioned(request<ClaimDetail>("get", withParameters(pathOf(id), { asOf }))),
  });

/** @param key makes sending twice entering once */
export function enterClaim(content: ClaimContent, key: string): Promise<ClaimDetail> {
  return answer(
    request<ClaimDetail>("post", claimsPath, {
      body: content,
      headers: { "Idempotency-Key": key },
    }),
  );
}

export function editClaim(
  id: string,
  content: ClaimContent,
  etag: string,
): Promise<Saving<ClaimDetail>> {
  return settle(
    versioned(request<ClaimDetail>("put", pathOf(id), { body: content, headers: ifMatch(etag) })),
  );
}

export function withdrawClaim(
  id: string,
  reason: string,
  etag: string,
): Promise<Saving<ClaimDetail>> {
  const init = { body: { reason }, headers: ifMatch(etag) };
  return settle(versioned(request<ClaimDetail>("post", `${pathOf(id)}/withdraw`, init)));
}
