// People and the audit trail over HTTP.
import type { Schemas } from "@/api/types";
import { answer, api, versioned } from "@/lib/api/client";
import { ifMatch, type Saving, settle } from "@/lib/api/saving";

export type Account = Schemas["PersonView"];

export const peoplePath = "/api/people";

export function createPerson(body: Schemas["PeopleController.NewPersonRequest"]): Promise<Account> {
  return answer(api.POST("/api/people", { body }));
}

/** Replaces roles and state; the person's sessions end with it. */
export function changePerson(
  { id, version }: Account,
  body: Schemas["PeopleController.RolesRequest"],
): Promise<Saving<Account>> {
  const params = { path: { id }, header: ifMatch(`"v${version}"`) };
  return settle(versioned(api.PUT("/api/people/{id}/roles", { params, body })));
}

/** Ends sessions, personal tokens and a reset link. */
export function endAccess(id: string): Promise<unknown> {
  return answer(api.DELETE("/api/people/{id}/sessions", { params: { path: { id } } }));
}

export type ResetLink = Schemas["PeopleController.ResetLink"];

export function makeResetLink(id: string): Promise<ResetLink> {
  return answer(api.POST("/api/people/{id}/password-reset", { params: { path: { id } } }));
}

export type AuditEntry = Schemas["AuditController.AuditView"];
export type Verification = Schemas["AuditController.AuditVerification"];

export const auditPath = "/api/audit";

export function verifyAudit(): Promise<Verification> {
  return answer(api.GET("/api/audit/verification"));
}
