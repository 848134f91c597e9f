// The published vocabulary: the facts that rules may read, with their codes. Need fields and recorded facts take their choices from it.
import { queryOptions, useQuery } from "@tanstack/react-query";
import type { Schemas } from "@/api/types";
import { answer, api } from "../api/client";

export type VocabularyField = Schemas["RulesController.FieldView"];

export const vocabularyQuery = queryOptions({
  queryKey: ["rulebook", "vocabulary", "fields"],
  queryFn: async (): Promise<readonly VocabularyField[]> =>
    (await answer(api.GET("/api/rulebook/vocabulary"))).fields,
  staleTime: 10 * 60_000,
});

export function useVocabulary(): readonly VocabularyField[] | undefined {
  return useQuery(vocabularyQuery).data;
}

/** A fact in a few words; its name where the vocabulary is not there yet. */
export function fieldWords(
  vocabulary: readonly VocabularyField[] | undefined,
  name: string,
): string {
  return vocabulary?.find((field) => field.name === name)?.words ?? name;
}

export function allowedCodes(
  vocabulary: readonly VocabularyField[] | undefined,
  name: string,
): readonly string[] {
  return vocabulary?.find((field) => field.name === name)?.allowed ?? [];
}
