// After the lock of a public tender a fact is an answer to a question that went to every bidder alike: which question, and when.
import { t } from "@lingui/core/macro";
import { Checkbox } from "@/components/forms/Checkbox";
import { DatePicker } from "@/components/forms/DateField";
import type { SummaryError } from "@/components/forms/ErrorSummary";
import { TextArea } from "@/components/forms/TextField";

export function clarificationErrors(
  offering: string,
  request: string,
  sent: string,
  isAskedOfAll: boolean,
): readonly SummaryError[] {
  return [
    ...(offering === "*"
      ? [
          {
            field: "fact.field",
            message: t`The buyer's own facts are fixed. Record what one bidder answered, about its offering.`,
          },
        ]
      : []),
    ...(request.trim() === ""
      ? [{ field: "fact.request", message: t`Quote what was asked.` }]
      : []),
    ...(sent === "" ? [{ field: "fact.sent", message: t`Enter the day it was sent.` }] : []),
    ...(isAskedOfAll
      ? []
      : [{ field: "fact.askedOfAll", message: t`A clarification is asked of all bidders alike.` }]),
  ];
}

export function ClarificationFields({
  request,
  onRequest,
  sent,
  onSent,
  isAskedOfAll,
  onAskedOfAll,
  errorOf,
}: {
  request: string;
  onRequest: (request: string) => void;
  sent: string;
  onSent: (sent: string) => void;
  isAskedOfAll: boolean;
  onAskedOfAll: (isAskedOfAll: boolean) => void;
  errorOf: (field: string) => string | undefined;
}) {
  return (
    <>
      <h3>{t`Request for clarification`}</h3>
      <TextArea
        id="fact.request"
        label={t`What was asked`}
        rows={2}
        value={request}
        onChange={onRequest}
        error={errorOf("fact.request")}
      />
      <DatePicker
        id="fact.sent"
        label={t`Sent on`}
        value={sent}
        onChange={onSent}
        error={errorOf("fact.sent")}
      />
      <div id="fact.askedOfAll">
        <Checkbox isSelected={isAskedOfAll} onChange={onAskedOfAll}>
          {t`It was sent to all bidders alike.`}
        </Checkbox>
        {errorOf("fact.askedOfAll") && <p role="alert">{errorOf("fact.askedOfAll")}</p>}
      </div>
    </>
  );
}
