// People and the audit trail over HTTP.
import type { Schemas } from "@/api/types";
import { answer, api, request, versioned } from "@/lib/api/client";
import { ifMatch, type Saving, settle } from "@/lib/api/saving";

export type Account = Schemas["PersonView"];

export const peoplePath = "/api/people";
const personPath = (id: string, rest: string) => `${peoplePath}/${encodeURIComponent(id)}/${rest}`;

export function createPerson(body: {
  name: string;
  password: string;
  roles: readonly string[];
}): Promise<Account> {
  return answer(request<Account>("post", peoplePath, { body }));
}

/** Replaces roles and state; the person's sessions end with it. */
export function changePerson(
  account: Account,
  body: { roles: readonly string[]; active: boolean },
): Promise<Saving<Account>> {
  return settle(
    versioned(
      request<Account>("put", personPath(account.id, "roles"), {
        body,
        headers: ifMatch(`"v${account.version}"`),
      }),
    ),
  );
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

export interface Verification {
  readonly whole: boolean;
  readonly events: number;
  readonly head: string;
  readonly breaks: readonly string[];
}

export const auditPath = "/api/audit";

export function verifyAudit(): Promise<Verification> {
  return answer(request<Verification>("get", `${auditPath}/verification`));
}
