// One of a short list (Select) or one of a long list found by typing (ComboBox).
import { Check, ChevronDown } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { ComboBox as AriaComboBox } from "react-aria-components/ComboBox";
import { Group } from "react-aria-components/Group";
import { Input } from "react-aria-components/Input";
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

export interface ComboBoxProps extends SelectProps {
  /** Shown when nothing matches what was typed. */
  emptyText?: string;
}

export function ComboBox({
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
  emptyText,
}: ComboBoxProps) {
  return (
    <AriaComboBox
      {...fieldState(error)}
      className={styles["field"] ?? ""}
      name={name}
      isDisabled={isDisabled}
      value={value ?? null}
      onChange={(key) => key !== null && onChange(String(key))}
      onBlur={onBlur}
      // A chosen value's list opens on typing or by its button: on focus it would hide the form below.
      menuTrigger={value === undefined ? "focus" : "input"}
      allowsEmptyCollection={emptyText !== undefined}
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <Group className={styles["box"] ?? ""}>
        <Input className={styles["input"] ?? ""} placeholder={placeholder} />
        <Button className={styles["inside"] ?? ""}>
          <ChevronDown size={16} strokeWidth={1.75} aria-hidden="true" />
        </Button>
      </Group>
      <FieldNotes hint={hint} error={error} />
      <Popover className={classes(overlays["popover"], styles["popover"])} offset={4}>
        <Options options={options} emptyText={emptyText} />
      </Popover>
    </AriaComboBox>
  );
}

function Options({ options, emptyText }: { options: readonly Option[]; emptyText?: string }) {
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
