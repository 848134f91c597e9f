// Presets of a need and its criteria, each with the few questions it asks.
import { queryOptions } from "@tanstack/react-query";
import { answer, request } from "../api/client";

export interface Template {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** At most eight; asked on the first page of the case. */
  readonly questions: readonly { readonly pointer: string; readonly text: string }[];
}

type Raw = Partial<Record<string, unknown>>;

const textOf = (value: unknown) => (typeof value === "string" ? value : "");

function template(raw: Raw): Template {
  const questions = Array.isArray(raw["questions"]) ? raw["questions"] : [];
  return {
    id: textOf(raw["id"]),
    title: textOf(raw["title"]) || textOf(raw["name"]) || textOf(raw["id"]),
    description: textOf(raw["description"]) || textOf(raw["summary"]),
    questions: questions.map((question: unknown) => {
      if (typeof question === "string") return { pointer: "", text: question };
      const entry = (question ?? {}) as Raw;
      return {
        pointer: textOf(entry["pointer"]) || textOf(entry["field"]),
        text: textOf(entry["question"]) || textOf(entry["text"]) || textOf(entry["label"]),
      };
    }),
  };
}

export const templatesQuery = queryOptions({
  queryKey: ["templates"],
  queryFn: async (): Promise<readonly Template[]> => {
    const body = await answer(request<Raw | readonly Raw[]>("get", "/api/templates"));
    const listed = Array.isArray(body) ? body : ((body as Raw)["items"] ?? []);
    return (listed as readonly Raw[]).map(template);
  },
  staleTime: 10 * 60_000,
});
