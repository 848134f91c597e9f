// The one way to the server: openapi-fetch over the generated types. Sends the CSRF token with everything that writes,
// turns every refusal into a ProblemError, and hands out ETags.
//   const cases = await answer(api.GET("/api/cases"));
import createClient, { type Middleware } from "openapi-fetch";
import type { paths } from "@/api/generated/schema";
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

export const api = createClient<paths>({
  baseUrl: globalThis.location?.origin ?? "",
  headers: { Accept: accept },
  fetch: (request) => globalThis.fetch(request),
});
api.use(security);

/** What openapi-fetch resolves to. */
interface Reply<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** Any address with a type of the caller's: for bodies that are a domain document rather than a generated schema. */
export function request<T>(
  method: "get" | "post" | "put" | "delete",
  path: string,
  init: {
    readonly body?: unknown;
    readonly headers?: Readonly<Record<string, string>>;
    /** Leaves a text body as it is instead of writing it as JSON. */
    readonly bodySerializer?: (body: string) => string;
  } = {},
): Promise<Reply<T>> {
  return api.request(method, path as never, init as never) as Promise<Reply<T>>;
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
