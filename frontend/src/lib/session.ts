// Who is signed in. The session also brings the CSRF token that writing requests carry.
import { queryOptions, useQuery } from "@tanstack/react-query";
import type { components } from "@/api/generated/schema";
import { answer, api, rememberCsrfToken, request } from "./api/client";

/** What the session says beyond the generated type while nobody is signed in. */
interface Entrance {
  /** Whether nobody has an account yet: the one-time link printed at start is to be followed. */
  readonly setupNeeded?: boolean;
  /** The demo's published accounts; absent outside the demo. */
  readonly demoSignIn?: {
    readonly password: string;
    readonly accounts: readonly { readonly name: string; readonly role: string }[];
  };
}

export type Session = components["schemas"]["SessionView"] & Entrance;
export type Person = components["schemas"]["PersonView"];

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
  const session = await answer(
    request<Session>("post", "/api/session", { body: { name, password } }),
  );
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
