// A new case from a template, or with nothing filled in. What the template will ask is shown before it is chosen.
import { plural, t } from "@lingui/core/macro";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "@/components/actions/Button";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { RadioGroup } from "@/components/forms/Checkbox";
import { ErrorSummary, type SummaryError } from "@/components/forms/ErrorSummary";
import { TextField } from "@/components/forms/TextField";
import { Dialog } from "@/components/overlays/Dialog";
import { problemFrom } from "@/lib/api/problem";
import { casesKey } from "@/lib/case/caseApi";
import { templatesQuery } from "@/lib/case/templates";
import { plain } from "@/lib/case/words";
import styles from "./CasesPage.module.css";
import { createCase } from "./casesApi";

const blank = "";

export function NewCaseDialog({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { data: templates = [], isPending: isLoading, error } = useQuery(templatesQuery);
  const [title, setTitle] = useState("");
  const [template, setTemplate] = useState<string>();
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [isPending, setPending] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const chosen = template ?? templates[0]?.id ?? blank;
  const { questions = [], criteria = [] } = templates.find(({ id }) => id === chosen) ?? {};

  const create = async () => {
    setAttempt(attempt + 1);
    if (title.trim() === "") {
      setErrors([{ field: "new-title", message: t`Give the case a title.` }]);
      return;
    }
    setPending(true);
    try {
      const created = await createCase(title.trim(), chosen, key);
      void queryClient.invalidateQueries({ queryKey: casesKey });
      await navigate({
        to: "/cases/$caseId/need",
        params: { caseId: created.case.id },
        search: {},
      });
    } catch (refusal) {
      const { errors: found, title: what, detail } = problemFrom(refusal);
      setErrors(
        found.length > 0
          ? found.map(({ field, message, remedy }) => ({
              field: field === "title" ? "new-title" : "",
              message: remedy ? `${message} ${remedy}` : message,
            }))
          : [{ field: "", message: detail === "" ? what : detail }],
      );
      setPending(false);
    }
  };

  return (
    <Dialog
      title={t`New case`}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button variant="primary" isPending={isPending} onPress={() => void create()}>
            {t`Create the case`}
          </Button>
        </>
      }
    >
      <form
        className={styles["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
        noValidate
      >
        <ErrorSummary errors={errors} attempt={attempt} />
        <TextField
          id="new-title"
          label={t`Title`}
          hint={t`What is to be bought, for whom.`}
          value={title}
          onChange={setTitle}
          error={errors.find(({ field }) => field === "new-title")?.message}
          autoFocus
        />
        {isLoading ? (
          <SkeletonRows rows={4} />
        ) : (
          <RadioGroup
            label={t`Template`}
            hint={
              error
                ? t`The templates could not be loaded; a blank case can still be made.`
                : undefined
            }
            value={chosen}
            onChange={setTemplate}
            options={[
              ...templates.map(({ id, title: label, useCase }) => ({ id, label, note: useCase })),
              { id: blank, label: t`Blank`, note: t`Nothing filled in.` },
            ]}
          />
        )}
        {questions.length > 0 && (
          <div className={styles["questions"]}>
            <p>{t`Criteria: ${criteria.map(({ name }) => name).join("; ")}.`}</p>
            <p>
              {plural(questions.length, {
                one: "This template asks one question on the first page:",
                other: "This template asks # questions on the first page:",
              })}
            </p>
            <ol>
              {questions.map((pointer) => (
                <li key={pointer}>{questionWords(pointer)}</li>
              ))}
            </ol>
          </div>
        )}
      </form>
    </Dialog>
  );
}

function questionWords(pointer: string): string {
  const words: Readonly<Record<string, string>> = {
    "/need/useCase": t`What is the model to do, for whom?`,
    "/need/buyer": t`In which country are you established?`,
    "/need/userLocations": t`Where are the users?`,
    "/need/sector": t`What is your sector?`,
    "/need/dataClasses": t`Which classes of data will be sent?`,
    "/need/termMonths": t`How long is the contract to run?`,
    "/need/budget": t`Is there a budget?`,
    "/need/workload": t`How much will be asked of it in a month?`,
  };
  return words[pointer] ?? plain(pointer.split("/").at(-1) ?? pointer);
}
