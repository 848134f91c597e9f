// One fact, typed or chosen as its type in the vocabulary asks. Left empty it is unknown.
import { t } from "@lingui/core/macro";
import { ComboBox } from "@/components/forms/ComboBox";
import { DateField } from "@/components/forms/DateField";
import { MultiSelect } from "@/components/forms/MultiSelect";
import { NumberField } from "@/components/forms/NumberField";
import { Select } from "@/components/forms/Select";
import { TextField } from "@/components/forms/TextField";
import { given, plain } from "@/lib/typed/decimal";
import type { Vocabulary } from "../rulebookApi";

export type FactField = Vocabulary["fields"][number];

export interface FactInputProps {
  field: FactField;
  /** As rule files write it; empty = not stated. */
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

const short = 8;

export function FactInput({ field, value, error, onChange }: FactInputProps) {
  const { words, unit, type, allowed, example, meaning } = field;
  const label = words.charAt(0).toUpperCase() + words.slice(1);
  const notes = { label, hint: meaning, ...(error === undefined ? {} : { error }) };
  if (type === "codes") {
    const members = value === "" || value === "none" ? [] : value.split("|");
    const options = [
      { id: "?", label: t`and perhaps others` },
      ...allowed.map((id) => ({ id, label: id })),
    ];
    return (
      <MultiSelect
        {...notes}
        options={options}
        value={members}
        onChange={(next) => onChange(next.join("|"))}
      />
    );
  }
  if (type !== "yes-no" && type !== "code" && value === "n/a") {
    // It may be stated anew once it no longer says so.
    const options = [
      { id: "", label: t`unknown` },
      { id: "n/a", label: t`does not apply` },
    ];
    return <Select {...notes} options={options} value={value} onChange={onChange} />;
  }
  if (type === "number") {
    return (
      <NumberField
        {...notes}
        unit={unit}
        mayBeEmpty
        value={given(value)}
        onChange={(next) => onChange(plain(next))}
      />
    );
  }
  if (type === "date") return <DateField {...notes} mayBeEmpty {...{ value, onChange }} />;
  if (type === "yes-no" || (type === "code" && allowed.length <= short)) {
    const codes = type === "yes-no" ? ["yes", "no"] : allowed;
    const options = [
      { id: "", label: t`unknown` },
      ...codes.map((id) => ({ id, label: id })),
      ...(value === "n/a" ? [{ id: "n/a", label: t`does not apply` }] : []),
    ];
    return (
      <Select {...notes} options={options} value={value === "?" ? "" : value} onChange={onChange} />
    );
  }
  if (type === "code") {
    return (
      <ComboBox
        {...notes}
        options={[{ id: "", label: t`unknown` }, ...allowed.map((id) => ({ id, label: id }))]}
        value={value}
        onChange={onChange}
      />
    );
  }
  return (
    <TextField
      {...notes}
      label={unit === "" ? label : `${label} (${unit})`}
      value={value}
      placeholder={example}
      onChange={onChange}
    />
  );
}
