// Evidence rows as the catalog holds them, each with its grade.
import { queryOptions } from "@tanstack/react-query";
import type { Schemas } from "@/api/types";
import { answer, api } from "../api/client";

export type EvidenceRow = Schemas["EvidenceRow"];
export type GradedRow = Schemas["EvidenceView"];

/** Every row about one subject, of all benchmarks. */
export const evidenceQuery = (subject: string) =>
  queryOptions({
    queryKey: ["catalog", "evidence", subject],
    queryFn: () =>
      answer(api.GET("/api/catalog/evidence", { params: { query: { subject, limit: 200 } } })),
    staleTime: 60_000,
  });
