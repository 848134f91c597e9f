// The procedures under which a buyer may decide, with what each forbids as the server enforces it.
import { queryOptions } from "@tanstack/react-query";
import { answer, request } from "../api/client";
import type { Procedure } from "./types";

export interface ProcedureView {
  readonly procedure: Procedure;
  readonly forbids: readonly string[];
}

export const procedureQuery = queryOptions({
  queryKey: ["procedures"],
  queryFn: (): Promise<readonly ProcedureView[]> =>
    answer(request<readonly ProcedureView[]>("get", "/api/procedures")),
  staleTime: Number.POSITIVE_INFINITY,
});
