// The names of the models and benchmarks that claims speak of. An assessment knows them by id; the catalog's names come with each claim.
import { useQueries } from "@tanstack/react-query";
import { answer, request } from "@/lib/api/client";
import { withParameters } from "@/lib/paging";
import type { ClaimGrading } from "./assessment";

type Names = Readonly<Record<string, string>>;

interface Named {
  readonly claim: { readonly names: Names };
}

const path = "/api/claims";

const namesQuery = (claim: string, asOf: string) => ({
  queryKey: [path, "names", claim, asOf] as const,
  queryFn: async (): Promise<Names> =>
    (
      await answer(
        request<Named>("get", withParameters(`${path}/${encodeURIComponent(claim)}`, { asOf })),
      )
    ).claim.names,
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
