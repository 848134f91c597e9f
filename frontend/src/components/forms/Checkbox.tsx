// Yes or no (Checkbox), one of a few that are all worth seeing (RadioGroup).
import { Check, Minus } from "lucide-react";
import type { ReactNode } from "react";
import {
  Checkbox as AriaCheckbox,
  type CheckboxProps as AriaCheckboxProps,
} from "react-aria-components/Checkbox";
import { RadioGroup as AriaRadioGroup, Radio } from "react-aria-components/RadioGroup";
import { classes } from "@/lib/className";
import { FieldLabel, FieldNotes, type FieldProps, fieldState } from "./Field";
import styles from "./forms.module.css";
import type { Option } from "./Select";

export interface CheckboxProps extends Omit<AriaCheckboxProps, "className" | "style" | "children"> {
  children?: ReactNode;
}

export function Checkbox({ children, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} className={styles["check"] ?? ""}>
      {({ isIndeterminate }) => (
        <>
          <span className={styles["mark"]}>
            {isIndeterminate ? (
              <Minus size={12} strokeWidth={3} aria-hidden="true" />
            ) : (
              <Check size={12} strokeWidth={3} aria-hidden="true" />
            )}
          </span>
          {children}
        </>
      )}
    </AriaCheckbox>
  );
}

export interface RadioGroupProps extends FieldProps {
  options: readonly Option[];
  value: string | undefined;
  onChange: (value: string) => void;
  onBlur?: () => void;
  name?: string;
  isDisabled?: boolean;
}

export function RadioGroup({
  label,
  hint,
  error,
  isOptional,
  options,
  value,
  onChange,
  ...rest
}: RadioGroupProps) {
  return (
    <AriaRadioGroup
      {...rest}
      {...fieldState(error)}
      value={value ?? null}
      onChange={onChange}
      className={styles["field"] ?? ""}
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <div className={styles["options"]}>
        {options.map(({ id, label: name, note }) => (
          <Radio key={id} value={id} className={styles["check"] ?? ""}>
            <span className={classes(styles["mark"], styles["round"])} />
            <span>
              {name}
              {note && <span className={styles["optionHint"]}>{note}</span>}
            </span>
          </Radio>
        ))}
      </div>
      <FieldNotes hint={hint} error={error} />
    </AriaRadioGroup>
  );
}
