// The names of the models and benchmarks that claims speak of. An assessment knows them by id; the catalog's names come with each claim.
import { useQueries } from "@tanstack/react-query";
import { answer, api } from "@/lib/api/client";
import type { ClaimGrading } from "./assessment";

type Names = Readonly<Record<string, string>>;

const namesQuery = (id: string, asOf: string) => ({
  queryKey: ["/api/claims", "names", id, asOf] as const,
  queryFn: async (): Promise<Names> =>
    (await answer(api.GET("/api/claims/{id}", { params: { path: { id }, query: { asOf } } }))).claim
      .names,
});

/** Ids stand for themselves until their names are there. */
export function useClaimNames(claims: readonly ClaimGrading[], asOf: string): Names {
  return useQueries({
    queries: claims
      .filter(({ parts }) => parts.length > 0)
      .map(({ claim }) => namesQuery(claim, asOf)),
    combine: (answers) => Object.assign({}, ...answers.map(({ data }) => data ?? {})) as Names,
  });
}
