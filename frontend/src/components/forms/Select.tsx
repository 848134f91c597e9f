// One of a short list. One of a long list found by typing: ComboBox.
import { Check, ChevronDown } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Select as AriaSelect, SelectValue } from "react-aria-components/Select";
import overlays from "@/components/overlays/overlays.module.css";
import { classes } from "@/lib/className";
import { FieldLabel, FieldNotes, type FieldProps, fieldState } from "./Field";
import styles from "./forms.module.css";

export interface Option {
  readonly id: string;
  readonly label: string;
  /** A second, quieter line in the list. */
  readonly note?: string;
}

export interface SelectProps extends FieldProps {
  options: readonly Option[];
  value: string | undefined;
  onChange: (value: string) => void;
  onBlur?: () => void;
  placeholder?: string;
  name?: string;
  isDisabled?: boolean;
}

export function Select({
  label,
  hint,
  error,
  isOptional,
  options,
  value,
  onChange,
  onBlur,
  placeholder,
  name,
  isDisabled,
}: SelectProps) {
  return (
    <AriaSelect
      {...fieldState(error)}
      className={styles["field"] ?? ""}
      name={name}
      isDisabled={isDisabled}
      placeholder={placeholder}
      value={value ?? null}
      onChange={(key) => key !== null && onChange(String(key))}
      onBlur={onBlur}
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <Button className={classes(styles["box"], styles["choose"])}>
        <SelectValue />
        <ChevronDown size={16} strokeWidth={1.75} aria-hidden="true" />
      </Button>
      <FieldNotes hint={hint} error={error} />
      <Popover className={classes(overlays["popover"], styles["popover"])} offset={4}>
        <Options options={options} />
      </Popover>
    </AriaSelect>
  );
}

/** The list of either. */
export function Options({
  options,
  emptyText,
}: {
  options: readonly Option[];
  emptyText?: string;
}) {
  return (
    <ListBox
      className={styles["list"] ?? ""}
      items={options}
      renderEmptyState={() => <p className={overlays["groupTitle"]}>{emptyText}</p>}
    >
      {({ id, label, note }) => (
        <ListBoxItem id={id} textValue={label} className={overlays["item"] ?? ""}>
          <span>
            {label}
            {note && <span className={styles["optionHint"]}>{note}</span>}
          </span>
          <Check className={overlays["check"]} size={14} strokeWidth={2} aria-hidden="true" />
        </ListBoxItem>
      )}
    </ListBox>
  );
}
