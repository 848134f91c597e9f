// What every field has around its control: label, hint, error. The error has the same wording here and in the ErrorSummary.
import { t } from "@lingui/core/macro";
import type { ReactNode } from "react";
import { FieldError } from "react-aria-components/FieldError";
import { Label } from "react-aria-components/Label";
import { Text } from "react-aria-components/Text";
import styles from "./forms.module.css";

/** Shared by all fields of the kit. */
export interface FieldProps {
  label: string;
  hint?: string;
  /** Shown at the field, and marks it invalid. */
  error?: string;
  /** Says "(optional)" behind the label; required is the silent default. */
  isOptional?: boolean;
}

export function FieldLabel({ label, isOptional }: Pick<FieldProps, "label" | "isOptional">) {
  return (
    <Label className={styles["label"] ?? ""}>
      {label}
      {isOptional && <span className={styles["optional"]}> {t`(optional)`}</span>}
    </Label>
  );
}

export function FieldNotes({ hint, error }: { hint?: ReactNode; error?: string | undefined }) {
  return (
    <>
      {hint && (
        <Text slot="description" className={styles["hint"] ?? ""}>
          {hint}
        </Text>
      )}
      <FieldError className={styles["error"] ?? ""}>{error}</FieldError>
    </>
  );
}

/** What the React Aria field itself is told. Errors come from the form (validationBehavior aria), never from the browser. */
export function fieldState(error: string | undefined) {
  return { isInvalid: error !== undefined && error !== "", validationBehavior: "aria" as const };
}
