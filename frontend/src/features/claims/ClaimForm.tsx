// Entering a claim: the sentence, who said it where and when, and either what it compares or the grade of a statement. The server
// checks; what it finds wrong stands at the field.
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/actions/Button";
import { Section } from "@/components/content/Section";
import { RadioGroup } from "@/components/forms/Checkbox";
import { ComboBox } from "@/components/forms/ComboBox";
import { DateField } from "@/components/forms/DateField";
import { ErrorSummary } from "@/components/forms/ErrorSummary";
import { Select } from "@/components/forms/Select";
import { TextArea, TextField } from "@/components/forms/TextField";
import type { Problem } from "@/lib/api/problem";
import { wholeListQuery } from "@/lib/paging";
import { UnreadFields, useUnread } from "@/lib/typed/unread";
import { ComparisonFields } from "./ComparisonFields";
import styles from "./claims.module.css";
import { type Draft, somebodyElse } from "./draft";

export const vendorsQuery = wholeListQuery("/api/catalog/vendors");

export interface ClaimFormProps {
  draft: Draft;
  onChange: (draft: Draft) => void;
  /** Answers what the server refused; undefined once the claim is recorded. */
  onSubmit: () => Promise<Problem | undefined>;
  onCancel: () => void;
  submitLabel: string;
}

export function ClaimForm({ draft, onChange, onSubmit, onCancel, submitLabel }: ClaimFormProps) {
  const { data: vendors = [] } = useQuery(vendorsQuery);
  const [problem, setProblem] = useState<Problem>();
  const [attempt, setAttempt] = useState(0);
  const [isPending, setPending] = useState(false);
  const unread = useUnread();
  const change = (part: Partial<Draft>) => onChange({ ...draft, ...part });
  const error = (field: string) => problem && messageAt(problem, field);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isPending) return;
    setPending(true);
    const ungraded = draft.kind === "statement" && draft.grade === "";
    const found = unread.and(
      ungraded ? [{ field: "statement.grade", message: t`Choose a grade for the statement.` }] : [],
    );
    const refused = found.length > 0 ? wrong(found) : await onSubmit();
    setProblem(refused);
    setAttempt(attempt + 1);
    setPending(false);
  };
  return (
    <form className={styles["form"]} onSubmit={(event) => void submit(event)} noValidate>
      {problem && <ErrorSummary errors={summaryOf(problem)} attempt={attempt} />}
      <UnreadFields value={unread.register}>
        <TextArea
          id="sentence"
          label={t`Sentence`}
          hint={t`What is claimed, in your own words if the source is long.`}
          value={draft.sentence}
          onChange={(sentence) => change({ sentence })}
          error={error("sentence")}
          rows={2}
        />
        <div className={styles["two"]}>
          <ComboBox
            label={t`Claimed by`}
            name="claimant"
            value={draft.claimant}
            onChange={(claimant) => change({ claimant })}
            error={draft.claimant === somebodyElse ? undefined : error("claimant")}
            emptyText={t`No vendor matches.`}
            options={[
              { id: somebodyElse, label: t`Somebody who is no vendor here` },
              ...vendors.map(({ id, name }) => ({ id, label: name })),
            ]}
          />
          {draft.claimant === somebodyElse && (
            <TextField
              id="otherClaimant"
              label={t`Who`}
              hint={t`A newspaper, an analyst, unnamed sources.`}
              value={draft.otherClaimant}
              onChange={(otherClaimant) => change({ otherClaimant })}
              error={error("claimant")}
            />
          )}
          <DateField
            id="published"
            label={t`Published`}
            precision="month or year"
            value={draft.published}
            onChange={(published) => change({ published })}
            error={error("published")}
          />
        </div>
        <TextField
          id="source"
          label={t`Source`}
          hint={t`An address, or where it can be found again.`}
          value={draft.source}
          onChange={(source) => change({ source })}
          error={error("source")}
        />
        <Select
          label={t`Basis`}
          name="basis"
          value={draft.basis}
          onChange={(basis) => change({ basis: basis as Draft["basis"] })}
          error={error("basis")}
          options={[
            { id: "CITED", label: t`Cited`, note: t`The source was read.` },
            { id: "PARTLY_CITED", label: t`Partly cited`, note: t`Parts of it were read.` },
            { id: "UNVERIFIED", label: t`Unverified`, note: t`The source was not located.` },
          ]}
        />
        <RadioGroup
          label={t`What it does`}
          value={draft.kind}
          onChange={(kind) => change({ kind: kind === "statement" ? "statement" : "comparisons" })}
          options={[
            {
              id: "comparisons",
              label: t`It compares models`,
              note: t`Each comparison is graded from the figures held.`,
            },
            {
              id: "statement",
              label: t`It states something else`,
              note: t`You grade it and say why.`,
            },
          ]}
        />
        {draft.kind === "comparisons" ? (
          <ComparisonFields
            comparisons={draft.comparisons}
            onChange={(comparisons) => change({ comparisons })}
            error={error}
          />
        ) : (
          <StatementFields draft={draft} change={change} error={error} />
        )}
        <TextArea
          id="note"
          label={t`Note`}
          hint={t`What a reader must know.`}
          isOptional
          value={draft.note}
          onChange={(note) => change({ note })}
          error={error("note")}
          rows={2}
        />
      </UnreadFields>
      <div className={styles["buttons"]}>
        <Button onPress={onCancel}>{t`Cancel`}</Button>
        <Button type="submit" variant="primary" isPending={isPending}>
          {submitLabel}
        </Button>
      </div>
    </form>
  );
}

function StatementFields({
  draft,
  change,
  error,
}: {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  error: (field: string) => string | undefined;
}) {
  return (
    <Section title={t`Statement`}>
      <Select
        label={t`Grade`}
        name="statement.grade"
        placeholder={t`Choose a grade`}
        value={draft.grade || undefined}
        onChange={(grade) => change({ grade: grade as Draft["grade"] })}
        error={error("statement.grade")}
        options={[
          { id: "C", label: t`C, said by whom it concerns` },
          { id: "D", label: t`D, reported second hand` },
          { id: "E", label: t`E, conjecture` },
        ]}
      />
      <TextArea
        id="statement.why"
        label={t`Why this grade`}
        value={draft.why}
        onChange={(why) => change({ why })}
        error={error("statement.why")}
        rows={2}
      />
    </Section>
  );
}

function wrong(errors: Problem["errors"]): Problem {
  return {
    status: 0,
    type: "",
    title: t`There is a problem`,
    detail: "",
    reference: "",
    errors,
  };
}

function messageAt(problem: Problem, field: string): string | undefined {
  const found = problem.errors.find((each) => each.field === field);
  return found && [found.message, found.remedy].filter(Boolean).join(" ");
}

function summaryOf(problem: Problem) {
  return problem.errors.length > 0
    ? problem.errors.map(({ field, message }) => ({ field, message }))
    : [{ field: "", message: problem.detail || problem.title }];
}
