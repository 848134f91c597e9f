// One line of text, several lines, or a search box.
import { t } from "@lingui/core/macro";
import { Search, X } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { Group } from "react-aria-components/Group";
import { Input } from "react-aria-components/Input";
import {
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchFieldProps,
} from "react-aria-components/SearchField";
import { TextArea as AriaTextArea } from "react-aria-components/TextArea";
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from "react-aria-components/TextField";
import { classes } from "@/lib/className";
import { FieldLabel, FieldNotes, type FieldProps, fieldState } from "./Field";
import styles from "./forms.module.css";

type Own = "className" | "style" | "children" | "validate" | "isInvalid";

export interface TextFieldProps extends Omit<AriaTextFieldProps, Own>, FieldProps {
  placeholder?: string;
}

export function TextField({
  label,
  hint,
  error,
  isOptional,
  placeholder,
  ...rest
}: TextFieldProps) {
  return (
    <AriaTextField {...rest} {...fieldState(error)} className={styles["field"] ?? ""}>
      <FieldLabel label={label} isOptional={isOptional} />
      <Input className={styles["input"] ?? ""} placeholder={placeholder} />
      <FieldNotes hint={hint} error={error} />
    </AriaTextField>
  );
}

export interface TextAreaProps extends TextFieldProps {
  rows?: number;
}

export function TextArea({
  label,
  hint,
  error,
  isOptional,
  placeholder,
  rows = 3,
  ...rest
}: TextAreaProps) {
  return (
    <AriaTextField {...rest} {...fieldState(error)} className={styles["field"] ?? ""}>
      <FieldLabel label={label} isOptional={isOptional} />
      <AriaTextArea
        className={classes(styles["input"], styles["area"])}
        placeholder={placeholder}
        rows={rows}
      />
      <FieldNotes hint={hint} error={error} />
    </AriaTextField>
  );
}

export interface SearchFieldProps extends Omit<AriaSearchFieldProps, Own> {
  /** The accessible name; the placeholder alone is none. */
  label: string;
  placeholder?: string;
}

/** Esc clears it. */
export function SearchField({ label, placeholder, ...rest }: SearchFieldProps) {
  return (
    <AriaSearchField {...rest} aria-label={label} className={styles["field"] ?? ""}>
      {({ isEmpty }) => (
        <Group className={styles["box"] ?? ""}>
          <Search className={styles["lead"]} size={24} strokeWidth={1.25} aria-hidden="true" />
          <Input className={styles["input"] ?? ""} placeholder={placeholder ?? label} />
          {!isEmpty && (
            <Button className={styles["inside"] ?? ""} aria-label={t`Clear search`}>
              <X size={14} strokeWidth={1.75} aria-hidden="true" />
            </Button>
          )}
        </Group>
      )}
    </AriaSearchField>
  );
}
