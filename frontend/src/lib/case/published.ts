// Whether a public tender stands as published: its weights are locked, so need, facts and judged intervals are fixed.
import { useCase } from "./CaseContext";

export function useIsPublished(): boolean {
  const { caseFile, meta } = useCase();
  return caseFile.procedure === "PUBLIC_TENDER" && meta.status !== "DRAFT";
}
