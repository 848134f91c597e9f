// The procedures under which a buyer may decide, with what each forbids as the server enforces it.
import { queryOptions } from "@tanstack/react-query";
import type { Schemas } from "@/api/types";
import { answer, api } from "../api/client";

export type ProcedureView = Schemas["ProcedureController.ProcedureView"];

export const procedureQuery = queryOptions({
  queryKey: ["procedures"],
  queryFn: () => answer(api.GET("/api/procedures")),
  staleTime: Number.POSITIVE_INFINITY,
});
