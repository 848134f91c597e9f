// Imports over HTTP: a file becomes a proposal with its report; nothing changes until a person accepts it.
import { queryOptions, useQuery } from "@tanstack/react-query";
import type { Schemas } from "@/api/types";
import { addressOf, answer, api } from "@/lib/api/client";
import { upload } from "@/lib/api/upload";

export type ImportStatus = Schemas["Import.Status"];
export type Refusal = Schemas["ImportReport.Refusal"];
export type ImportReport = Schemas["ImportReport"];
export type Import = Schemas["Import"];

export const importsPath = "/api/imports";

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: [importsPath, "entry", id],
    queryFn: () => answer(api.GET("/api/imports/{id}", { params: { path: { id } } })),
  });

export type ImportPolicy = Schemas["ImportPolicy"];
/** A kind of files that can be imported, as its reader tells of it. */
export type Kind = Schemas["ImportPolicy.KindView"];

/** Who may accept an import in this house, and what can be imported. */
export const policyQuery = queryOptions({
  queryKey: [importsPath, "policy"],
  queryFn: (): Promise<ImportPolicy> => answer(api.GET("/api/imports/policy")),
  staleTime: Number.POSITIVE_INFINITY,
});

const noKinds: readonly Kind[] = [];

/** None while they are being read. */
export function useKinds(): readonly Kind[] {
  return useQuery(policyQuery).data?.kinds ?? noKinds;
}

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
  const address = addressOf("/api/imports/from/{kind}", { path: { kind }, query: { dated } });
  return upload<Import>(address, file, onSent);
}

export function settleImport(id: string, verdict: "accept" | "reject"): Promise<Import> {
  const params = { path: { id } };
  return answer(
    verdict === "accept"
      ? api.POST("/api/imports/{id}/accept", { params })
      : api.POST("/api/imports/{id}/reject", { params }),
  );
}
