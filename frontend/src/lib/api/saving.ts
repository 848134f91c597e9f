// A conditional write has three endings, none of them an exception: saved, overtaken by somebody else, or refused.
import type { Versioned } from "./client";
import { type Problem, problemFrom } from "./problem";

export type Saving<T> =
  | { readonly kind: "saved"; readonly value: T; readonly etag: string }
  | { readonly kind: "conflict"; readonly problem: Problem }
  | { readonly kind: "refused"; readonly problem: Problem };

/**
 * Settles a write that carried If-Match:
 * `settle(versioned(api.PUT("/api/cases/{id}", { body, headers: ifMatch(etag) })))`.
 */
export async function settle<T>(pending: Promise<Versioned<T>>): Promise<Saving<T>> {
  try {
    return { kind: "saved", ...(await pending) };
  } catch (error) {
    const problem = problemFrom(error);
    return { kind: problem.status === 412 ? "conflict" : "refused", problem };
  }
}

export function ifMatch(etag: string): { "If-Match": string } {
  return { "If-Match": etag };
}
