// The server's sentences name models, benchmarks, facts and rules by id, for that is what a record holds. A reader sees names: the case's
// own, the vocabulary's words, the catalog's names. An id that nothing names stays as it is.
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Assessment } from "./assessment";
import { useCatalogNames } from "./catalogNames";
import { vocabularyQuery } from "./vocabulary";

/** The name of an id, or nothing where it is no id or nobody names it. */
export type NameOf = (id: string) => string | undefined;

/** What may be an id: unlike a word it has a digit, a point, an @, or a hyphen in it. */
const token = /[A-Za-z0-9](?:[A-Za-z0-9._@/+-]*[A-Za-z0-9])?/g;
const isWord = /^(?:[A-Za-z]+|[\d.,-]+)$/;

export function namedText(text: string, nameOf: NameOf): string {
  return text.replace(token, (id) => (isWord.test(id) ? id : (nameOf(id) ?? id)));
}

function hasIds(text: string): boolean {
  return (text.match(token) ?? []).some((id) => !isWord.test(id));
}

/** Every sentence of the assessment in names; what links by id, such as the facts a finding waits for, stays an id. */
export function namedAssessment(assessment: Assessment, nameOf: NameOf): Assessment {
  const named = (text: string) => namedText(text, nameOf);
  return {
    ...assessment,
    warnings: assessment.warnings.map((each) => ({ ...each, text: named(each.text) })),
    alternatives: assessment.alternatives.map((alternative) => ({
      ...alternative,
      notes: alternative.notes.map(named),
      cells: alternative.cells.map((cell) => ({ ...cell, why: named(cell.why) })),
    })),
  };
}

/** Names that the assessment itself holds. */
function ownNames({ alternatives, criteria }: Assessment): ReadonlyMap<string, string> {
  return new Map([
    ...criteria.map(({ id, name }) => [id, name] as const),
    ...alternatives.flatMap(({ offering, name, findings }) => [
      ...findings.map(({ rule, title }) => [rule, title] as const),
      [offering, name] as const,
    ]),
  ]);
}

export function useNamedAssessment(assessment: Assessment): Assessment;
export function useNamedAssessment(assessment: Assessment | undefined): Assessment | undefined;
export function useNamedAssessment(assessment: Assessment | undefined): Assessment | undefined {
  const enabled = useMemo(
    () => assessment !== undefined && sentences(assessment).some(hasIds),
    [assessment],
  );
  const { model, benchmark, vendor } = useCatalogNames({ enabled });
  const { data: vocabulary } = useQuery({ ...vocabularyQuery, enabled });
  return useMemo(() => {
    if (assessment === undefined || !enabled) return assessment;
    const own = ownNames(assessment);
    const facts = new Map(vocabulary?.map(({ name, words }) => [name, words] as const));
    const held = (id: string) =>
      [model, benchmark, vendor].map((of) => of(id)).find((name) => name !== id);
    return namedAssessment(assessment, (id) => own.get(id) ?? facts.get(id) ?? held(id));
  }, [assessment, enabled, model, benchmark, vendor, vocabulary]);
}

function sentences({ warnings, alternatives }: Assessment): readonly string[] {
  return [
    ...warnings.map(({ text }) => text),
    ...alternatives.flatMap(({ notes, cells }) => [...notes, ...cells.map(({ why }) => why)]),
  ];
}
