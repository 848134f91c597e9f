// Presets of a need and its criteria, each with the few questions it asks.
import { queryOptions } from "@tanstack/react-query";
import { answer, request } from "../api/client";
import type { Criterion } from "./types";

export interface Template {
  readonly id: string;
  readonly title: string;
  /** What it is for, in words; may be empty. */
  readonly useCase: string;
  readonly criteria: readonly Criterion[];
  /** JSON pointers of the fields that a new case asks for, at most eight. */
  readonly questions: readonly string[];
}

export const templatesQuery = queryOptions({
  queryKey: ["templates"],
  queryFn: () => answer(request<readonly Template[]>("get", "/api/templates")),
  staleTime: 10 * 60_000,
});
