// The published vocabulary: the facts that rules may read, with their codes. Need fields and recorded facts take their choices from it.
import { queryOptions, useQuery } from "@tanstack/react-query";
import { answer, request } from "../api/client";

export interface VocabularyField {
  /** "offering.transferAssessment" */
  readonly name: string;
  readonly level: string;
  readonly type: "yes-no" | "number" | "date" | "code" | "codes";
  readonly allowed: readonly string[];
  readonly unit: string;
  /** The field in a few words. */
  readonly words: string;
  readonly meaning: string;
  readonly example: string;
}

type Listed =
  | readonly VocabularyField[]
  | { readonly fields?: readonly VocabularyField[]; readonly items?: readonly VocabularyField[] };

export const vocabularyQuery = queryOptions({
  queryKey: ["rulebook", "vocabulary"],
  queryFn: async (): Promise<readonly VocabularyField[]> => {
    const listed = await answer(request<Listed>("get", "/api/rulebook/vocabulary"));
    return "length" in listed ? listed : (listed.fields ?? listed.items ?? []);
  },
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
