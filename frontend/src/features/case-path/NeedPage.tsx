// Step 1: what is to be bought, by whom, for whom. Saved while it is typed; the check lists what is still missing.
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/actions/Button";
import { Section } from "@/components/content/Section";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { ErrorSummary } from "@/components/forms/ErrorSummary";
import { announce } from "@/lib/announce";
import { useCase } from "@/lib/case/CaseContext";
import { useIsPublished } from "@/lib/case/published";
import { templatesQuery } from "@/lib/case/templates";
import type { Need } from "@/lib/case/types";
import { useUnreadHere } from "@/lib/typed/unread";
import { RecordedFacts } from "./facts/RecordedFacts";
import styles from "./NeedPage.module.css";
import { NeedFields } from "./need/NeedFields";
import { askedFields, questionOf } from "./need/questions";
import { allNeedProblems } from "./needProblems";
import { PublishedTender } from "./PublishedTender";

export function NeedPage() {
  const { caseFile, problems, mayEdit, change } = useCase();
  const isPublished = useIsPublished();
  const [attempt, setAttempt] = useState(0);
  const found = useUnreadHere().and(allNeedProblems(caseFile, problems));
  const refused = problems.length > 0;
  // Before the first check only what the server refused is shown, so that an empty form does not begin in red.
  const shown = attempt > 0 ? found : [];
  const errorOf = (field: string) => shown.find((error) => error.field === field)?.message;
  const { data: templates, isLoading } = useQuery({
    ...templatesQuery,
    enabled: caseFile.template !== undefined,
  });
  const asked = askedFields(caseFile.template, templates);
  const isAmongRest = shown.some(
    ({ field }) => field !== "title" && !asked?.has(questionOf(field)),
  );
  const fields = {
    need: caseFile.need,
    mayEdit: mayEdit && !isPublished,
    errorOf: (field: string) => errorOf(field === "title" ? field : `need.${field}`),
    set: (changed: Partial<Need>) =>
      change((current) => ({ ...current, need: { ...current.need, ...changed } })),
  };
  const check = () => {
    setAttempt(attempt + 1);
    if (found.length === 0) announce(t`Nothing is missing on this page.`, 0);
  };
  return (
    <>
      <PublishedTender />
      <ErrorSummary errors={shown} attempt={attempt} />
      {isLoading && <SkeletonRows rows={8} />}
      {!isLoading && asked === undefined && (
        <NeedFields {...fields} shows={() => true} isPlain={false} />
      )}
      {asked !== undefined && (
        <>
          <NeedFields {...fields} shows={(field) => field === "title"} isPlain={false} />
          <Section
            title={t`Questions of this template`}
            note={t`What only you can answer; nothing else is needed for a first ranking.`}
          >
            <NeedFields {...fields} shows={(field) => asked.has(field)} isPlain />
          </Section>
          <details className={styles["rest"]} open={isAmongRest || undefined}>
            <summary>{t`What the template presets: kind of use, dates, procedure`}</summary>
            <NeedFields
              {...fields}
              shows={(field) => field !== "title" && !asked.has(field)}
              isPlain={false}
            />
          </details>
        </>
      )}
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
