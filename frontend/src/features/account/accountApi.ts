// One's own account over HTTP: password, sessions, personal tokens.
import { queryOptions } from "@tanstack/react-query";
import type { Schemas } from "@/api/types";
import { answer, api } from "@/lib/api/client";

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

export type Scope = Schemas["TokenScope"];
export type Token = Schemas["TokenController.TokenView"];

export const tokensPath = "/api/tokens";

export const tokensQuery = queryOptions({
  queryKey: [tokensPath],
  queryFn: () => answer(api.GET("/api/tokens")),
});

export function issueToken(
  body: Schemas["TokenController.NewTokenRequest"],
): Promise<Schemas["TokenController.IssuedTokenView"]> {
  return answer(api.POST("/api/tokens", { body }));
}

export function deleteToken(id: string): Promise<unknown> {
  return answer(api.DELETE("/api/tokens/{id}", { params: { path: { id } } }));
}
