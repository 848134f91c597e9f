// The impact of one rulebook as the server has it, and what may be done about it.
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import {
  type Depth,
  type ImpactView,
  impactQuery,
  seeImpact,
  startImpact,
  stopImpact,
} from "./impactApi";

/** @param begin how it is begun where the rulebook is in no folder yet */
export function useImpact(
  to: string,
  depth: Depth,
  begin: () => Promise<ImpactView> = () => startImpact(to, depth),
) {
  const client = useQueryClient();
  const { queryKey } = impactQuery(to, depth);
  const { data, error, refetch } = useQuery({ ...impactQuery(to, depth), enabled: to !== "" });
  const renew = () => client.invalidateQueries({ queryKey });
  const start = useMutation({
    mutationFn: begin,
    onSuccess: (view) => client.setQueryData(impactQuery(view.after, view.depth).queryKey, view),
  });
  const stop = useMutation({ mutationFn: () => stopImpact(to, depth), onSettled: renew });
  const see = useMutation({ mutationFn: () => seeImpact(to), onSuccess: renew });
  return { data, error: error ?? start.error ?? see.error, refetch, start, stop, see };
}

export type ImpactTools = ReturnType<typeof useImpact>;
