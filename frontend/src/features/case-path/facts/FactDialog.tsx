// Recording one fact: which, of what, its value, where it stands, why. The author is whoever is signed in.
import { t } from "@lingui/core/macro";
import { useState } from "react";
import { Button } from "@/components/actions/Button";
import { FactValueField } from "@/components/facts/FactValueField";
import { ComboBox } from "@/components/forms/ComboBox";
import { ErrorSummary, type SummaryError } from "@/components/forms/ErrorSummary";
import { Select } from "@/components/forms/Select";
import { TextArea, TextField } from "@/components/forms/TextField";
import { Dialog } from "@/components/overlays/Dialog";
import { useCase } from "@/lib/case/CaseContext";
import { useIsPublished } from "@/lib/case/published";
import type { CaseFact, FactValue } from "@/lib/case/types";
import { useVocabulary } from "@/lib/case/vocabulary";
import { formatDate } from "@/lib/format";
import { useSession } from "@/lib/session";
import { UnreadFields, useUnread } from "@/lib/typed/unread";
import { ClarificationFields, clarificationErrors } from "./ClarificationFields";
import styles from "./facts.module.css";
import type { WantedFact } from "./RecordedFacts";

export function FactDialog({
  wanted,
  onClose,
  onRecord,
}: {
  wanted: WantedFact;
  onClose: () => void;
  onRecord: (fact: CaseFact) => void;
}) {
  const { caseFile, assessment } = useCase();
  const vocabulary = useVocabulary() ?? [];
  const person = useSession()?.person;
  const held = caseFile.facts.find(
    ({ field, offering }) => field === wanted.field && offering === wanted.offering,
  );
  const [field, setField] = useState(wanted.field);
  const [offering, setOffering] = useState(wanted.offering);
  const [value, setValue] = useState<FactValue | undefined>(held?.value);
  const [source, setSource] = useState(held?.source ?? "");
  const [reason, setReason] = useState(held?.reason ?? "");
  const isPublished = useIsPublished();
  const [request, setRequest] = useState("");
  const [sent, setSent] = useState("");
  const [isAskedOfAll, setAskedOfAll] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const entry = vocabulary.find(({ name }) => name === field);
  const isOfCase = field.startsWith("case.");

  const unread = useUnread();
  const errors: readonly SummaryError[] = unread.and([
    ...(entry === undefined ? [{ field: "fact.field", message: t`Choose a fact.` }] : []),
    ...(value === undefined ? [{ field: "fact.value", message: t`Enter its value.` }] : []),
    ...(source.trim() === ""
      ? [{ field: "fact.source", message: t`Name the source: a document, an answer, a date.` }]
      : []),
    ...(reason.trim() === ""
      ? [{ field: "fact.reason", message: t`Say why it is recorded.` }]
      : []),
    ...(isPublished ? clarificationErrors(offering, request, sent, isAskedOfAll) : []),
  ]);
  const shown = attempt > 0 ? errors : [];
  const errorOf = (name: string) => shown.find((error) => error.field === name)?.message;
  const record = () => {
    setAttempt(attempt + 1);
    if (errors.length > 0 || value === undefined) return;
    onRecord({
      offering: isOfCase ? "*" : offering,
      field,
      value,
      source: source.trim(),
      author: person?.name ?? "",
      recorded: formatDate(new Date().toISOString()),
      reason: reason.trim(),
      ...(isPublished && {
        clarification: { request: request.trim(), sent, sentTo: caseFile.candidates },
      }),
    });
  };

  return (
    <Dialog
      title={held ? t`Change a recorded fact` : t`Record a fact`}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button variant="primary" onPress={record}>{t`Record`}</Button>
        </>
      }
    >
      <div className={styles["form"]}>
        <UnreadFields value={unread.register}>
          <ErrorSummary errors={shown} attempt={attempt} />
          <ComboBox
            name="fact.field"
            label={t`Fact`}
            options={vocabulary.map(({ name, words }) => ({ id: name, label: words, note: name }))}
            value={field === "" ? undefined : field}
            onChange={(next) => {
              setField(next);
              setValue(undefined);
            }}
            error={errorOf("fact.field")}
            emptyText={t`No such fact in the vocabulary.`}
          />
          {entry && <p className={styles["meaning"]}>{entry.meaning}</p>}
          {!isOfCase && (
            <Select
              label={t`About`}
              options={[
                { id: "*", label: t`All candidates` },
                ...caseFile.candidates.map((id) => ({
                  id,
                  label:
                    assessment.data?.alternatives.find((each) => each.offering === id)?.name ?? id,
                })),
              ]}
              value={offering}
              onChange={setOffering}
            />
          )}
          {entry && (
            <FactValueField
              field={entry}
              value={value}
              onChange={setValue}
              error={errorOf("fact.value")}
            />
          )}
          <TextField
            id="fact.source"
            label={t`Source`}
            hint={t`Where it can be found again: a document with its date, an address.`}
            value={source}
            onChange={setSource}
            error={errorOf("fact.source")}
          />
          <TextArea
            id="fact.reason"
            label={t`Reason`}
            hint={t`Why it is recorded, and what it settles.`}
            rows={2}
            value={reason}
            onChange={setReason}
            error={errorOf("fact.reason")}
          />
          {isPublished && (
            <ClarificationFields
              request={request}
              onRequest={setRequest}
              sent={sent}
              onSent={setSent}
              isAskedOfAll={isAskedOfAll}
              onAskedOfAll={setAskedOfAll}
              errorOf={errorOf}
            />
          )}
          <p className={styles["about"]}>{t`Recorded as ${person?.name ?? "?"}, today.`}</p>
        </UnreadFields>
      </div>
    </Dialog>
  );
}
