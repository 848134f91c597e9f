// Imports over HTTP: a file becomes a proposal with its report; nothing changes until a person accepts it.
import { queryOptions } from "@tanstack/react-query";
import { answer, request } from "@/lib/api/client";
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

/** @param dated from when prices hold, where the file does not say; "" = not stated */
export function propose(kind: string, file: File, dated: string): Promise<Import> {
  const form = new FormData();
  form.append("file", file, file.name);
  const address = withParameters(`${importsPath}/${kind}`, { dated });
  return answer(request<Import>("post", address, { body: form }));
}

export function settleImport(id: string, verdict: "accept" | "reject"): Promise<Import> {
  return answer(request<Import>("post", `${pathOf(id)}/${verdict}`));
}
