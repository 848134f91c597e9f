// A scenario while it is being edited: choices of subject and field, what is wrong with it, and how it goes back into the case.
import { t } from "@lingui/core/macro";
import type { Assessment } from "@/lib/case/assessment";
import type { CatalogNames } from "@/lib/case/catalogNames";
import type { CaseFile, FactValue, Override, Scenario } from "@/lib/case/types";
import type { VocabularyField } from "@/lib/case/vocabulary";
import { factWords } from "@/lib/case/words";

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
}

export interface OverrideDraft {
  readonly subject: string;
  readonly field: string;
  readonly value: FactValue | undefined;
}

export interface ScenarioDraft extends Omit<Scenario, "overrides"> {
  readonly overrides: readonly OverrideDraft[];
}

export const levelOf = "criterion.";

export function fresh(): ScenarioDraft {
  return { id: "", name: "", horizon: "NEAR", assumptions: "", overrides: [] };
}

/** All candidates, those of one operator, those of one model, or one alone. */
export function subjects(
  caseFile: CaseFile,
  assessment: Assessment | undefined,
  names: Pick<CatalogNames, "model" | "vendor">,
): readonly Choice[] {
  const found = assessment?.alternatives ?? [];
  const operators = [...new Set(found.map(({ operator }) => operator))].filter(Boolean).sort();
  const models = [...new Set(found.map(({ model }) => model))].filter(Boolean).sort();
  return [
    { id: "*", label: t`All candidates, or the case itself` },
    ...operators.map((id) => ({
      id: `vendor:${id}`,
      label: t`All of the vendor ${names.vendor(id)}`,
      note: id,
    })),
    ...models.map((id) => ({
      id: `model:${id}`,
      label: t`All routes of ${names.model(id)}`,
      note: id,
    })),
    ...caseFile.candidates.map((id) => ({
      id,
      label: found.find(({ offering }) => offering === id)?.name ?? id,
    })),
  ];
}

/** Facts of the vocabulary, and the level on each criterion that is measured. */
export function fields(
  caseFile: CaseFile,
  vocabulary: readonly VocabularyField[],
): readonly Choice[] {
  return [
    ...caseFile.criteria
      .filter(({ reads }) => reads.source !== "RESIDUAL_COMPLIANCE")
      .map(({ id, name }) => ({
        id: `${levelOf}${id}`,
        label: t`Level on ${name}`,
        note: `${levelOf}${id}`,
      })),
    ...vocabulary.map(({ name, words }) => ({ id: name, label: words, note: name })),
  ];
}

/** The field as its value is entered: a criterion's level is a number in its unit. */
export function fieldOf(
  name: string,
  caseFile: CaseFile,
  vocabulary: readonly VocabularyField[],
): VocabularyField | undefined {
  const criterion = caseFile.criteria.find(({ id }) => name === `${levelOf}${id}`);
  if (criterion === undefined) return vocabulary.find((each) => each.name === name);
  const { worst, best, unit } = criterion.scale;
  return {
    name,
    level: "offering",
    type: "number",
    allowed: [],
    unit,
    words: criterion.name,
    meaning: t`From ${worst}, the worst, to ${best}, the best.`,
    example: "",
  };
}

export function draftErrors(
  draft: ScenarioDraft,
): readonly { readonly field: string; readonly message: string }[] {
  const { name, assumptions, overrides, asOf, volume } = draft;
  const seen = new Set<string>();
  return [
    ...(name.trim() === ""
      ? [{ field: "scenario.name", message: t`Say in a few words what happens.` }]
      : []),
    ...(assumptions.trim() === ""
      ? [
          {
            field: "scenario.assumptions",
            message: t`Say in words what is assumed, so that a reader can judge it.`,
          },
        ]
      : []),
    ...(volume !== undefined && !(volume > 0 && volume <= 1000)
      ? [{ field: "scenario.volume", message: t`Enter a number above 0 and at most 1,000.` }]
      : []),
    ...(overrides.length === 0 && !asOf && volume === undefined
      ? [
          {
            field: "scenario.add",
            message: t`The scenario changes nothing: assume a fact otherwise, another day or another volume.`,
          },
        ]
      : []),
    ...overrides.flatMap(({ subject, field, value }, index) => {
      const key = `${subject}\n${field}`;
      const isTwice = field !== "" && seen.has(key);
      seen.add(key);
      return [
        ...(field === ""
          ? [
              {
                field: `scenario.overrides.${index}.field`,
                message: t`Choose a fact or a criterion.`,
              },
            ]
          : []),
        ...(field !== "" && value === undefined
          ? [{ field: `scenario.overrides.${index}.value`, message: t`Enter the value assumed.` }]
          : []),
        ...(isTwice
          ? [
              {
                field: `scenario.overrides.${index}.field`,
                message: t`This is assumed twice: keep one of the two.`,
              },
            ]
          : []),
      ];
    }),
  ];
}

/** As the case file has it, with an id of its own if it is new. */
export function scenarioOf(draft: ScenarioDraft, taken: readonly string[]): Scenario {
  const { asOf, volume, overrides, ...rest } = draft;
  return {
    ...rest,
    id: draft.id === "" ? freshId(draft.name, taken) : draft.id,
    name: draft.name.trim(),
    assumptions: draft.assumptions.trim(),
    ...(asOf && { asOf }),
    ...(volume !== undefined && { volume }),
    overrides: overrides.flatMap(({ subject, field, value }): Override[] =>
      value === undefined ? [] : [{ subject, field, value }],
    ),
  };
}

function freshId(name: string, taken: readonly string[]): string {
  const stem =
    name
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, "-")
      .replaceAll(/^-|-$/g, "")
      .slice(0, 40) || "scenario";
  let id = stem;
  for (let next = 2; taken.includes(id); next += 1) id = `${stem}-${next}`;
  return id;
}

export function withScenario(caseFile: CaseFile, next: Scenario): CaseFile {
  const held = caseFile.scenarios ?? [];
  return {
    ...caseFile,
    scenarios: held.some(({ id }) => id === next.id)
      ? held.map((each) => (each.id === next.id ? next : each))
      : [...held, next],
  };
}

export function withoutScenario(caseFile: CaseFile, id: string): CaseFile {
  return { ...caseFile, scenarios: (caseFile.scenarios ?? []).filter((each) => each.id !== id) };
}

export function overrideWords(
  { subject, field, value }: Override,
  choices: readonly Choice[],
  known: readonly Choice[],
): string {
  const what = known.find(({ id }) => id === field)?.label ?? field;
  const who = choices.find(({ id }) => id === subject)?.label ?? subject;
  return t`${what} = ${factWords(value)}, for: ${who}`;
}
