// One form for every kind of entry. Nothing reaches the case before it is whole, so a half-typed price never counts.
import { t } from "@lingui/core/macro";
import { useState } from "react";
import { Button } from "@/components/actions/Button";
import { DatePicker } from "@/components/forms/DateField";
import { ErrorSummary } from "@/components/forms/ErrorSummary";
import { NumberField } from "@/components/forms/NumberField";
import { type Option, Select } from "@/components/forms/Select";
import { TextField } from "@/components/forms/TextField";
import { Dialog } from "@/components/overlays/Dialog";
import { UnreadFields, useUnread } from "@/lib/typed/unread";
import type { EntryField, Values } from "./entries";
import { wrong } from "./entries";
import styles from "./Price.module.css";

const currencies = ["EUR", "USD", "GBP", "CHF", "CNY", "JPY", "SGD", "CAD", "AUD", "SEK", "PLN"];

export interface EntryDialogProps {
  title: string;
  fields: readonly EntryField[];
  initial: Values;
  offerings: readonly Option[];
  onClose: () => void;
  onRecord: (values: Values) => void;
}

export function EntryDialog({
  title,
  fields,
  initial,
  offerings,
  onClose,
  onRecord,
}: EntryDialogProps) {
  const [values, setValues] = useState(initial);
  const [attempt, setAttempt] = useState(0);
  const unread = useUnread();
  const missing = fields.flatMap((field) => {
    const message = wrong(field, values);
    return message === undefined ? [] : [{ field: `entry.${field.name}`, message }];
  });
  const errors = unread.and(missing);
  const shown = attempt > 0 ? errors : [];
  const record = () => {
    setAttempt(attempt + 1);
    if (errors.length === 0) onRecord(values);
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      width="wide"
      footer={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button variant="primary" onPress={record}>{t`Record`}</Button>
        </>
      }
    >
      <div className={styles["form"]}>
        <ErrorSummary errors={shown} attempt={attempt} />
        <div className={styles["fields"]}>
          <UnreadFields value={unread.register}>
            {fields.map((field) => (
              <Field
                key={field.name}
                {...{ field, offerings }}
                value={values[field.name]}
                error={shown.find((error) => error.field === `entry.${field.name}`)?.message}
                onChange={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
              />
            ))}
          </UnreadFields>
        </div>
      </div>
    </Dialog>
  );
}

interface FieldProps {
  field: EntryField;
  offerings: readonly Option[];
  value: string | number | undefined;
  error: string | undefined;
  onChange: (value: string | number) => void;
}

function Field({ field, offerings, value, error, onChange }: FieldProps) {
  const { name, label, kind, hint, unit, isOptional, isWhole, least, above, most } = field;
  const id = `entry.${name}`;
  const written = String(value ?? "");
  switch (kind) {
    case "text":
      return (
        <div className={styles["wide"]}>
          <TextField {...{ id, label, hint, error, onChange }} value={written} />
        </div>
      );
    case "date":
      return <DatePicker {...{ id, label, hint, error, onChange }} value={written} />;
    case "choice":
      return (
        <div className={styles["wide"]}>
          <Select
            {...{ label, hint, error, onChange }}
            name={id}
            options={offerings}
            value={written === "" ? undefined : written}
            placeholder={t`Choose`}
          />
        </div>
      );
    case "currency":
      return (
        <Select
          {...{ label, hint, error, onChange }}
          name={id}
          options={[...new Set([...(written === "" ? [] : [written]), ...currencies])].map(
            (code) => ({
              id: code,
              label: code,
            }),
          )}
          value={written === "" ? undefined : written}
          placeholder={t`Choose`}
        />
      );
    default:
      return (
        <NumberField
          {...{ id, label, hint, unit, isOptional, error, onChange }}
          {...{ isAbove: above, minValue: least, maxValue: most }}
          kind={kind === "percent" ? kind : isWhole ? "whole" : "number"}
          value={typeof value === "number" ? value : Number.NaN}
        />
      );
  }
}
