// The one way to the server: openapi-fetch over the generated types. Sends the CSRF token with everything that writes,
// turns every refusal into a ProblemError, and hands out ETags.
//   const cases = await answer(api.GET("/api/cases"));
import createClient, { type Middleware } from "openapi-fetch";
import type { paths } from "@/api/generated/schema";
import type { Calls, InitOf, LinkOf, PathsOf, Reply } from "./contract";
import { ProblemError, problemOf } from "./problem";

let csrfToken = "";

/** Told by the session query; see lib/session. */
export function rememberCsrfToken(token: string): void {
  csrfToken = token;
}

const accept = "application/json, application/problem+json";

/** What a writing request carries that does not go through `api`: an upload that tells how far it is. */
export function writingHeaders(): Readonly<Record<string, string>> {
  return { Accept: accept, ...(csrfToken !== "" && { "X-CSRF-Token": csrfToken }) };
}

const reading = new Set(["GET", "HEAD", "OPTIONS"]);

const security: Middleware = {
  onRequest({ request }) {
    if (!reading.has(request.method) && csrfToken !== "") {
      request.headers.set("X-CSRF-Token", csrfToken);
    }
    return request;
  },
};

/** Addresses whose last part may hold slashes, which stay; in every other part they are escaped like all else. */
const whole: ReadonlySet<keyof paths> = new Set<keyof paths>([
  "/api/catalog/models/{id}",
  "/api/catalog/offerings/{id}",
  "/api/catalog/vendors/{id}",
  "/api/rulebook/files/{path}",
  "/api/rulebook/workbook/{path}",
]);

type PathValues = Readonly<Record<string, unknown>>;

function filled(path: string, values: PathValues | undefined): string {
  return path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => {
    const parts = String(values?.[name]);
    return whole.has(path as keyof paths)
      ? parts.split("/").map(encodeURIComponent).join("/")
      : encodeURIComponent(parts);
  });
}

const client = createClient<paths>({
  baseUrl: globalThis.location?.origin ?? "",
  headers: { Accept: accept },
  fetch: (request) => globalThis.fetch(request),
  pathSerializer: filled,
});
client.use(security);

export const api: Calls = client as unknown as Calls;

/**
 * Where something is read that a page links to, streams from or uploads to, rather than calls.
 * `addressOf("/api/cases/{id}/export", { path: { id } })`
 */
export function addressOf<P extends PathsOf<"get"> | PathsOf<"post">>(
  path: P,
  ...[given]: InitOf<LinkOf<P>>
): string {
  const { path: values, query } = (given ?? {}) as {
    readonly path?: PathValues;
    readonly query?: PathValues;
  };
  const set = Object.entries(query ?? {}).filter(
    ([, value]) => value !== undefined && value !== "",
  );
  const search = new URLSearchParams(set.map(([name, value]) => [name, String(value)]));
  return filled(path, values) + (set.length === 0 ? "" : `?${search}`);
}

function refuse(reply: Reply<unknown>): never {
  const { status, headers } = reply.response;
  throw new ProblemError(problemOf(status, reply.error, headers.get("X-Request-Id") ?? ""));
}

/** The body of a successful answer; throws a ProblemError otherwise. */
export async function answer<T>(pending: Promise<Reply<T>>): Promise<T> {
  const reply = await pending;
  if (!reply.response.ok) refuse(reply);
  return reply.data as T;
}

/** A document together with the version it was read at. */
export interface Versioned<T> {
  readonly value: T;
  readonly etag: string;
}

/** As `answer`, with the ETag that a later write must name in If-Match. */
export async function versioned<T>(pending: Promise<Reply<T>>): Promise<Versioned<T>> {
  const reply = await pending;
  if (!reply.response.ok) refuse(reply);
  return { value: reply.data as T, etag: reply.response.headers.get("ETag") ?? "" };
}
