// Evidence rows as the catalog holds them, each with its grade.
import { queryOptions } from "@tanstack/react-query";
import { answer, request } from "../api/client";
import type { Basis, EvaluatorClass } from "./assessment";

export interface EvidenceRow {
  readonly id: string;
  readonly subject: { readonly level: string; readonly id: string };
  readonly benchmark: string;
  readonly config: string;
  readonly value: number;
  readonly unit: string;
  readonly items?: number;
  readonly interval?: { readonly low: number; readonly high: number };
  readonly evaluator: string;
  readonly evaluatorClass: EvaluatorClass;
  readonly origin: string;
  readonly fit: "DIRECT" | "PROXY" | "REMOTE";
  readonly provenance: {
    readonly basis: Basis;
    readonly source: string;
    readonly published?: string;
    readonly retrieved?: string;
    readonly retracted?: string;
    readonly note: string;
  };
}

export interface GradedRow {
  readonly row: EvidenceRow;
  readonly grade: "A" | "B" | "C" | "D" | "E" | "J";
  readonly gradeInWords: string;
}

/** Every row about one subject, of all benchmarks. */
export const evidenceQuery = (subject: string) =>
  queryOptions({
    queryKey: ["catalog", "evidence", subject],
    queryFn: (): Promise<{ readonly items: readonly GradedRow[] }> =>
      answer(
        request("get", `/api/catalog/evidence?subject=${encodeURIComponent(subject)}&limit=200`),
      ),
    staleTime: 60_000,
  });
