// How server state is cached: fresh for half a minute, refusals (4xx) never retried, a lost session leads to the sign-in page.
import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { problemFrom } from "@/lib/api/problem";

export function createQueryClient(onSignedOut: () => void): QueryClient {
  const onError = (error: Error) => {
    if (problemFrom(error).status === 401) onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => failures < 2 && worthRetrying(problemFrom(error).status),
      },
    },
  });
}

function worthRetrying(status: number): boolean {
  return status === 0 || status === 429 || status >= 502;
}
