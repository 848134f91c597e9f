// Claims over HTTP: read with both verdicts as of a day; entered, edited against the version read, and withdrawn with a reason.
import { queryOptions } from "@tanstack/react-query";
import type { Schemas } from "@/api/types";
import { answer, api, type Versioned, versioned } from "@/lib/api/client";
import { ifMatch, type Saving, settle } from "@/lib/api/saving";

export type Statement = Schemas["Claim.Statement"];
/** A claim with its gradings as of a day. */
export type Claim = Schemas["ClaimView"];
export type Change = Schemas["ClaimView.Change"];
export type ClaimDetail = Schemas["ClaimView.Detail"];
/** What is sent to record a claim. */
export type ClaimContent = Schemas["ClaimRequest"];

export const claimsPath = "/api/claims";

/** @param asOf "" = today */
export const claimQuery = (id: string, asOf = "") =>
  queryOptions({
    queryKey: [claimsPath, "entry", id, asOf],
    queryFn: (): Promise<Versioned<ClaimDetail>> =>
      versioned(
        api.GET("/api/claims/{id}", {
          params: { path: { id }, query: asOf === "" ? {} : { asOf } },
        }),
      ),
  });

/** @param key makes sending twice entering once */
export function enterClaim(body: ClaimContent, key: string): Promise<ClaimDetail> {
  return answer(api.POST("/api/claims", { params: { header: { "Idempotency-Key": key } }, body }));
}

export function editClaim(
  id: string,
  body: ClaimContent,
  etag: string,
): Promise<Saving<ClaimDetail>> {
  const params = { path: { id }, header: ifMatch(etag) };
  return settle(versioned(api.PUT("/api/claims/{id}", { params, body })));
}

export function withdrawClaim(
  id: string,
  reason: string,
  etag: string,
): Promise<Saving<ClaimDetail>> {
  const params = { path: { id }, header: ifMatch(etag) };
  return settle(versioned(api.POST("/api/claims/{id}/withdraw", { params, body: { reason } })));
}
