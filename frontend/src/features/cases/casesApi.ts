// The list of cases, a new one, an imported one.
import { queryOptions } from "@tanstack/react-query";
import type { Schemas } from "@/api/types";
import { answer, api } from "@/lib/api/client";
import { type CaseView, casesKey } from "@/lib/case/caseApi";

export type CasePage = Schemas["Page_CaseView.Line_"];

/** As many as one page of the server holds; beyond it the search narrows down. */
const limit = 200;

export const casesQuery = (q: string) =>
  queryOptions({
    queryKey: [...casesKey, q],
    queryFn: () => answer(api.GET("/api/cases", { params: { query: { q, limit } } })),
    placeholderData: (previous: CasePage | undefined) => previous,
  });

const once = (key: string) => ({ header: { "Idempotency-Key": key } });

/** `key` makes a repeated attempt harmless. */
export function createCase(title: string, template: string, key: string): Promise<CaseView> {
  const body = { title, ...(template !== "" && { template }) };
  return answer(api.POST("/api/cases", { params: once(key), body }));
}

export function importCase(yaml: string, key: string): Promise<CaseView> {
  return answer(
    api.POST("/api/cases/import", {
      params: once(key),
      body: yaml,
      bodySerializer: (body) => body,
      headers: { "Content-Type": "application/yaml" },
    }),
  );
}
