// Imports over HTTP: a file becomes a proposal with its report; nothing changes until a person accepts it.
import { queryOptions } from "@tanstack/react-query";
import type { Schemas } from "@/api/types";
import { answer, api, request } from "@/lib/api/client";
import { upload } from "@/lib/api/upload";
import { withParameters } from "@/lib/paging";

export type ImportStatus = "PROPOSED" | "ACCEPTED" | "REJECTED";

export interface Refusal {
  readonly key: string;
  readonly reason: string;
}

export interface ImportReport {
  readonly source: string;
  readonly read: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly quarantined: readonly Refusal[];
  readonly skipped: readonly Refusal[];
  /** Names of the file that mean an entry of the catalog. */
  readonly joined: readonly {
    readonly name: string;
    readonly target: string;
    readonly alias: string;
  }[];
  readonly notes: readonly string[];
}

export interface Import {
  readonly id: string;
  readonly kind: string;
  readonly status: ImportStatus;
  readonly report: ImportReport;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly settledBy?: string;
  readonly settledAt?: string;
}

export const importsPath = "/api/imports";
const pathOf = (id: string) => `${importsPath}/${encodeURIComponent(id)}`;

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: [importsPath, "entry", id],
    queryFn: (): Promise<Import> => answer(request<Import>("get", pathOf(id))),
  });

export type ImportPolicy = Schemas["ImportPolicy"];

/** Who may accept an import in this house. */
export const policyQuery = queryOptions({
  queryKey: [importsPath, "policy"],
  queryFn: (): Promise<ImportPolicy> => answer(api.GET("/api/imports/policy")),
  staleTime: Number.POSITIVE_INFINITY,
});

/** Bytes of the largest file the server takes. */
export const largestFile = 64 * 1024 * 1024;

/**
 * @param dated from when prices hold, where the file does not say; "" = not stated
 * @param onSent told the share of the file that was sent
 */
export function propose(
  kind: string,
  file: File,
  dated: string,
  onSent: (share: number) => void,
): Promise<Import> {
  return upload<Import>(withParameters(`${importsPath}/${kind}`, { dated }), file, onSent);
}

export function settleImport(id: string, verdict: "accept" | "reject"): Promise<Import> {
  return answer(request<Import>("post", `${pathOf(id)}/${verdict}`));
}
