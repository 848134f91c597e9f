// The list of cases, a new one, an imported one.
import { queryOptions } from "@tanstack/react-query";
import { answer, request } from "@/lib/api/client";
import { type CaseLine, type CaseView, casesKey } from "@/lib/case/caseApi";

export interface CasePage {
  readonly items: readonly CaseLine[];
  readonly next?: string;
  readonly total: number;
}

/** As many as one page of the server holds; beyond it the search narrows down. */
const limit = 200;

export const casesQuery = (q: string) =>
  queryOptions({
    queryKey: [...casesKey, q],
    queryFn: (): Promise<CasePage> =>
      answer(
        request<CasePage>("get", `/api/cases?${new URLSearchParams({ q, limit: String(limit) })}`),
      ),
    placeholderData: (previous: CasePage | undefined) => previous,
  });

/** `key` makes a repeated attempt harmless. */
export function createCase(title: string, template: string, key: string): Promise<CaseView> {
  return answer(
    request<CaseView>("post", "/api/cases", {
      body: { title, ...(template !== "" && { template }) },
      headers: { "Idempotency-Key": key },
    }),
  );
}

export function importCase(yaml: string, key: string): Promise<CaseView> {
  return answer(
    request<CaseView>("post", "/api/cases/import", {
      body: yaml,
      bodySerializer: (body) => body,
      headers: { "Idempotency-Key": key, "Content-Type": "application/yaml" },
    }),
  );
}
