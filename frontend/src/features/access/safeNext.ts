/** The page wanted before signing in: an address of this application, never another site, never the sign-in page itself. */
export function safeNext(next: unknown): string {
  const isOurs =
    typeof next === "string" && /^\/(?![/\\])/.test(next) && !/^\/(sign-in|setup)\b/.test(next);
  return isOurs ? next : "/cases";
}
