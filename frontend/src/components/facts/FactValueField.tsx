// The control for a fact's value follows the type of its field. Unknown is a value of its own.
import { t } from "@lingui/core/macro";
import { Checkbox, RadioGroup } from "@/components/forms/Checkbox";
import { ComboBox } from "@/components/forms/ComboBox";
import { DateField } from "@/components/forms/DateField";
import { MultiSelect } from "@/components/forms/MultiSelect";
import { NumberField } from "@/components/forms/NumberField";
import type { FactValue } from "@/lib/case/types";
import type { VocabularyField } from "@/lib/case/vocabulary";
import { countryWords } from "@/lib/case/words";
import { given, plain } from "@/lib/typed/decimal";

export interface FactValueFieldProps {
  /** Where an error summary leads. */
  id?: string;
  field: VocabularyField;
  value: FactValue | undefined;
  onChange: (value: FactValue | undefined) => void;
  error: string | undefined;
}

export function FactValueField({
  id = "fact.value",
  field,
  value,
  onChange,
  error,
}: FactValueFieldProps) {
  const label = t`Value`;
  const options = field.allowed.map((code) => ({
    id: code,
    label: /^[A-Z]{2}$/.test(code) ? `${countryWords(code)} (${code})` : code,
  }));
  const named = typeof value === "object" ? value : undefined;
  switch (field.type) {
    case "yes-no":
      return (
        <RadioGroup
          name={id}
          label={label}
          error={error}
          options={[
            { id: "yes", label: t`Yes` },
            { id: "no", label: t`No` },
            { id: "unknown", label: t`Unknown`, note: t`Asked, and not answered` },
          ]}
          value={yesNo(value)}
          onChange={(next) =>
            onChange(next === "unknown" ? { unknown: t`asked, not answered` } : next === "yes")
          }
        />
      );
    case "number":
      return (
        <NumberField
          id={id}
          label={label}
          unit={field.unit}
          error={error}
          value={named && "quantity" in named ? given(named.quantity) : Number.NaN}
          onChange={(next) =>
            onChange(Number.isFinite(next) ? { quantity: plain(next) } : undefined)
          }
        />
      );
    case "date":
      return (
        <DateField
          id={id}
          label={label}
          error={error}
          value={named && "day" in named ? named.day : ""}
          onChange={(day) => onChange(day === "" ? undefined : { day })}
        />
      );
    case "code":
      return (
        <ComboBox
          name={id}
          label={label}
          error={error}
          options={options}
          value={named && "code" in named ? named.code : undefined}
          onChange={(code) => onChange({ code })}
          emptyText={t`No such code.`}
        />
      );
    case "codes": {
      const codes = named && "codes" in named ? named : { codes: [], complete: true };
      return (
        <>
          <MultiSelect
            id={id}
            label={label}
            error={error}
            options={options}
            value={codes.codes}
            onChange={(next) => onChange({ codes: next, complete: codes.complete })}
          />
          <Checkbox
            isSelected={codes.complete}
            onChange={(complete) => onChange({ codes: codes.codes, complete })}
          >
            {t`The list is complete: what is not named is known to be absent`}
          </Checkbox>
        </>
      );
    }
  }
}

function yesNo(value: FactValue | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "boolean") return value ? "yes" : "no";
  return "unknown";
}
