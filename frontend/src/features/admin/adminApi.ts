// People, personal tokens and the audit trail over HTTP.
import { queryOptions } from "@tanstack/react-query";
import { answer, request, versioned } from "@/lib/api/client";
import { ifMatch, type Saving, settle } from "@/lib/api/saving";

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly active: boolean;
  readonly demo: boolean;
  readonly version: number;
}

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

export function endSessions(id: string): Promise<void> {
  return answer(request<void>("delete", personPath(id, "sessions")));
}

export type Scope = "READ" | "WRITE" | "ADMINISTER";

export interface Token {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: string;
  readonly expiresAt: string;
}

export const tokensPath = "/api/tokens";

export const tokensQuery = queryOptions({
  queryKey: [tokensPath],
  queryFn: (): Promise<readonly Token[]> => answer(request<readonly Token[]>("get", tokensPath)),
});

export function issueToken(body: {
  name: string;
  scopes: readonly Scope[];
  days: number;
}): Promise<{ token: Token; secret: string }> {
  return answer(request<{ token: Token; secret: string }>("post", tokensPath, { body }));
}

export function deleteToken(id: string): Promise<void> {
  return answer(request<void>("delete", `${tokensPath}/${encodeURIComponent(id)}`));
}

export interface AuditEntry {
  readonly sequence: number;
  readonly at: string;
  readonly actor: string;
  readonly actorName: string;
  readonly action: string;
  readonly subject: string;
  /** Particulars as JSON text. */
  readonly detail: string;
  readonly hash: string;
}

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
