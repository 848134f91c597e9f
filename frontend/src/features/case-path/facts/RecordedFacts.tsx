// What the buyer knows beyond the catalog: each recorded fact with its source, author and reason. It wins over the catalog's for
// this case, and resolves findings that wait for it.
import { t } from "@lingui/core/macro";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { Button, IconButton } from "@/components/actions/Button";
import { Section } from "@/components/content/Section";
import { NamedId } from "@/components/evidence/NamedId";
import { EmptyState } from "@/components/feedback/EmptyState";
import { type Column, DataTable } from "@/components/table/DataTable";
import type { Assessment } from "@/lib/case/assessment";
import { broughtWords } from "@/lib/case/brought";
import { useCase } from "@/lib/case/CaseContext";
import type { CaseFact } from "@/lib/case/types";
import { fieldWords, useVocabulary } from "@/lib/case/vocabulary";
import { factWords } from "@/lib/case/words";
import { textOf } from "@/lib/urlState";
import { FactDialog } from "./FactDialog";
import styles from "./facts.module.css";
import { OpenQuestions, openQuestions } from "./OpenQuestions";

export interface WantedFact {
  readonly field: string;
  readonly offering: string;
}

/** `?fact=offering.transferAssessment&for=<offering>` in the address opens the editor, so that a finding can lead here. */
function useWanted() {
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const field = textOf(search["fact"]);
  return field === undefined ? undefined : { field, offering: textOf(search["for"]) ?? "*" };
}

export function RecordedFacts() {
  const { caseFile, mayEdit, change, assessment } = useCase();
  const vocabulary = useVocabulary();
  const titleOf = (field: string) => fieldWords(vocabulary, field);
  const wanted = useWanted();
  const navigate = useNavigate();
  const [editing, setEditing] = useState<WantedFact | undefined>(wanted);
  const nameOf = (offering: string) =>
    offering === "*"
      ? t`the case, all candidates`
      : (assessment.data?.alternatives.find((each) => each.offering === offering)?.name ??
        offering);
  const without = (facts: readonly CaseFact[], { field, offering }: WantedFact) =>
    facts.filter((fact) => fact.field !== field || fact.offering !== offering);
  const close = () => {
    setEditing(undefined);
    if (wanted) void navigate({ to: ".", search: {}, replace: true });
  };
  return (
    <Section
      title={t`Recorded facts`}
      note={t`What only you can know: assessments, plans, answers from vendors. Each with source and author.`}
      actions={
        mayEdit && (
          <Button icon={Plus} onPress={() => setEditing({ field: "", offering: "*" })}>
            {t`Record a fact`}
          </Button>
        )
      }
    >
      <OpenQuestions onAnswer={setEditing} />
      <DataTable
        label={t`Recorded facts`}
        rows={caseFile.facts}
        rowKey={({ field, offering }) => `${offering} ${field}`}
        columns={columns(nameOf, titleOf, mayEdit ? remove : undefined)}
        onOpen={mayEdit ? ({ field, offering }) => setEditing({ field, offering }) : undefined}
        maxHeight={420}
        empty={<EmptyState>{nothingRecorded(assessment.data)}</EmptyState>}
      />
      {editing && (
        <FactDialog
          wanted={editing}
          onClose={close}
          onRecord={(fact) => {
            change((current) => ({
              ...current,
              facts: [...without(without(current.facts, editing), fact), fact],
            }));
            close();
          }}
        />
      )}
    </Section>
  );

  function remove(fact: CaseFact) {
    change((current) => ({ ...current, facts: without(current.facts, fact) }));
  }
}

/** Whether anything waits for a fact decides the sentence, and the list above it. */
export function nothingRecorded(assessment: Assessment | undefined): string {
  if (assessment === undefined) return t`No fact is recorded.`;
  return openQuestions(assessment).length === 0
    ? t`No fact is recorded, and no finding waits for one.`
    : t`No fact is recorded. Findings that wait for one are listed above.`;
}

function columns(
  nameOf: (offering: string) => string,
  titleOf: (field: string) => string,
  remove: ((fact: CaseFact) => void) | undefined,
): readonly Column<CaseFact>[] {
  return [
    {
      id: "field",
      header: t`Fact`,
      cell: ({ field }) => <NamedId name={titleOf(field)} id={field} />,
      sortValue: ({ field }) => titleOf(field),
    },
    { id: "offering", header: t`About`, cell: ({ offering }) => nameOf(offering) },
    { id: "value", header: t`Value`, cell: ({ value }) => factWords(value) },
    { id: "source", header: t`Source`, cell: ({ source }) => <Shortened text={source} /> },
    {
      id: "author",
      header: t`Author`,
      cell: ({ author, brought }) =>
        brought === undefined ? author : `${author}, ${broughtWords(brought)}`,
    },
    {
      id: "recorded",
      header: t`Recorded`,
      cell: ({ recorded }) => recorded,
      sortValue: ({ recorded }) => recorded,
    },
    ...(remove
      ? [
          {
            id: "remove",
            header: t`Remove`,
            align: "end" as const,
            cell: (fact: CaseFact) => (
              <IconButton
                size="small"
                icon={Trash2}
                label={t`Remove ${titleOf(fact.field)} of ${nameOf(fact.offering)}`}
                onPress={() => remove(fact)}
              />
            ),
          },
        ]
      : []),
  ];
}

/** Long sources are cut in the table; the whole stands in the editor and the tooltip. */
function Shortened({ text }: { text: string }) {
  return (
    <span className={styles["shortened"]} title={text}>
      {text}
    </span>
  );
}
