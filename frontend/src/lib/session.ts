// Who is signed in. The session also brings the CSRF token that writing requests carry.
import { queryOptions, useQuery } from "@tanstack/react-query";
import type { Schemas } from "@/api/types";
import { answer, api, rememberCsrfToken } from "./api/client";

export type Session = Schemas["SessionView"];
export type Person = Schemas["SessionView.SignedInPerson"];

export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: async (): Promise<Session> => {
    const session = await answer(api.GET("/api/session"));
    rememberCsrfToken(session.csrfToken);
    return session;
  },
  staleTime: 60_000,
  retry: false,
});

/** Signs in; the answer is the new session. */
export async function signIn(name: string, password: string): Promise<Session> {
  const session = await answer(api.POST("/api/session", { body: { name, password } }));
  rememberCsrfToken(session.csrfToken);
  return session;
}

export function useSession(): Session | undefined {
  return useQuery(sessionQuery).data;
}

/** Whether the signed-in person holds one of the roles. The server decides; this only spares people buttons that would be refused. */
export function useMay(...roles: readonly string[]): boolean {
  const held = useSession()?.person?.roles ?? [];
  return roles.some((role) => held.includes(role));
}
