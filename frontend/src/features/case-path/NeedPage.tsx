// Step 1: what is to be bought, by whom, for whom. Saved while it is typed; the check lists what is still missing.
import { t } from "@lingui/core/macro";
import { useState } from "react";
import { Button } from "@/components/actions/Button";
import { Section } from "@/components/content/Section";
import { ErrorSummary } from "@/components/forms/ErrorSummary";
import { TextArea, TextField } from "@/components/forms/TextField";
import { announce } from "@/lib/announce";
import { useCase } from "@/lib/case/CaseContext";
import type { Need } from "@/lib/case/types";
import { RecordedFacts } from "./facts/RecordedFacts";
import styles from "./NeedPage.module.css";
import { BuyerFields } from "./need/BuyerFields";
import { TermFields } from "./need/TermFields";
import { WorkloadFields } from "./need/WorkloadFields";
import { allNeedProblems } from "./needProblems";

export interface NeedFieldsProps {
  readonly need: Need;
  readonly mayEdit: boolean;
  /** The message at a field, by its name within the need. */
  errorOf(field: string): string | undefined;
  set(change: Partial<Need>): void;
}

export function NeedPage() {
  const { caseFile, problems, mayEdit, change } = useCase();
  const [attempt, setAttempt] = useState(0);
  const found = allNeedProblems(caseFile, problems);
  const refused = problems.length > 0;
  // Before the first check only what the server refused is shown, so that an empty form does not begin in red.
  const shown = attempt > 0 ? found : [];
  const errorOf = (field: string) => shown.find((error) => error.field === field)?.message;
  const fields: NeedFieldsProps = {
    need: caseFile.need,
    mayEdit,
    errorOf: (field) => errorOf(`need.${field}`),
    set: (changed) => change((current) => ({ ...current, need: { ...current.need, ...changed } })),
  };
  const check = () => {
    setAttempt(attempt + 1);
    if (found.length === 0) announce(t`Nothing is missing on this page.`, 0);
  };
  return (
    <>
      <ErrorSummary errors={shown} attempt={attempt} />
      <Section
        title={t`What is to be bought`}
        note={t`Everything is saved as you type; a page left early is found as it was.`}
      >
        <div className={styles["fields"]}>
          <TextField
            id="title"
            label={t`Title of the case`}
            value={caseFile.title}
            onChange={(title) => change((current) => ({ ...current, title }))}
            error={errorOf("title")}
            isDisabled={!mayEdit}
          />
          <TextArea
            id="need.useCase"
            label={t`Use case`}
            hint={t`What the model is to do, for whom, in a sentence or two.`}
            value={caseFile.need.useCase}
            onChange={(useCase) => fields.set({ useCase })}
            error={fields.errorOf("useCase")}
            isDisabled={!mayEdit}
          />
        </div>
      </Section>
      <BuyerFields {...fields} />
      <TermFields {...fields} />
      <WorkloadFields {...fields} />
      <RecordedFacts />
      <div className={styles["check"]}>
        <Button onPress={check}>{t`Check this page`}</Button>
        {attempt > 0 && found.length === 0 && !refused && (
          <span className={styles["complete"]}>{t`Nothing is missing on this page.`}</span>
        )}
      </div>
    </>
  );
}
