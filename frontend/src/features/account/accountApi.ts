// One's own account over HTTP: password, sessions, personal tokens.
import { queryOptions } from "@tanstack/react-query";
import type { Schemas } from "@/api/types";
import { answer, api, request } from "@/lib/api/client";

export type OwnAccount = Schemas["AccountView"];

export const accountQuery = queryOptions({
  queryKey: ["/api/account"],
  queryFn: (): Promise<OwnAccount> => answer(api.GET("/api/account")),
});

export function changePassword(body: { current: string; password: string }): Promise<unknown> {
  return answer(api.PUT("/api/account/password", { body }));
}

export function endOtherSessions(): Promise<unknown> {
  return answer(api.DELETE("/api/account/sessions"));
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
