// A number with its unit. Locale-aware typing, arrow keys, bounds.
import { Group } from "react-aria-components/Group";
import { Input } from "react-aria-components/Input";
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
} from "react-aria-components/NumberField";
import { classes } from "@/lib/className";
import { FieldLabel, FieldNotes, type FieldProps, fieldState } from "./Field";
import styles from "./forms.module.css";

export interface NumberFieldProps
  extends Omit<AriaNumberFieldProps, "className" | "style" | "children" | "validate" | "isInvalid">,
    FieldProps {
  /** Shown behind the number, e.g. "tokens/month". */
  unit?: string;
}

/** An empty field is NaN, as React Aria has it. */
export function NumberField({ label, hint, error, isOptional, unit, ...rest }: NumberFieldProps) {
  return (
    <AriaNumberField {...rest} {...fieldState(error)} className={styles["field"] ?? ""}>
      <FieldLabel label={label} isOptional={isOptional} />
      <Group className={styles["box"] ?? ""}>
        <Input className={classes(styles["input"], styles["number"])} />
        {unit && <span className={styles["unit"]}>{unit}</span>}
      </Group>
      <FieldNotes hint={hint} error={error} />
    </AriaNumberField>
  );
}
