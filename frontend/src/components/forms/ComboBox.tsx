// One of a long list, found by typing. What was typed counts as chosen where it means exactly one entry, by name or code; else the
// text stays and the field says why.
import { ChevronDown } from "lucide-react";
import { type KeyboardEvent, useId, useState } from "react";
import { Button } from "react-aria-components/Button";
import { ComboBox as AriaComboBox } from "react-aria-components/ComboBox";
import { Group } from "react-aria-components/Group";
import { Input } from "react-aria-components/Input";
import { Popover } from "react-aria-components/Popover";
import overlays from "@/components/overlays/overlays.module.css";
import { announce } from "@/lib/announce";
import { classes } from "@/lib/className";
import { readEntry } from "@/lib/typed/match";
import { type Reading, read } from "@/lib/typed/reading";
import { useUnreadField, useUnreadText } from "@/lib/typed/unread";
import { FieldLabel, FieldNotes, fieldState } from "./Field";
import styles from "./forms.module.css";
import { type Option, Options, type SelectProps } from "./Select";

export interface ComboBoxProps extends SelectProps {
  /** Shown when nothing matches what was typed. */
  emptyText?: string;
  /** Whether the box is there because the one before it took an entry: the focus goes on, with the list closed. */
  autoFocus?: boolean;
}

export function ComboBox(props: ComboBoxProps) {
  const { label, hint, error, isOptional, options, value, onBlur } = props;
  const { placeholder, name, isDisabled, emptyText, autoFocus = false } = props;
  const { text, message, type, choose, finish } = useTypedChoice(props);
  const shownError = message ?? error;
  const onKeyDown = ({ key, target }: KeyboardEvent) => {
    // An entry that the arrow keys lead to is chosen by the list itself.
    const isInList = (target as HTMLElement).hasAttribute("aria-activedescendant");
    if (key === "Enter" && !isInList) finish();
  };
  return (
    <AriaComboBox
      {...fieldState(shownError)}
      className={styles["field"] ?? ""}
      name={name}
      isDisabled={isDisabled}
      value={value ?? null}
      onChange={(key) => key !== null && choose(String(key))}
      inputValue={text}
      // What was typed is read here when the field is left; the list would put back what was chosen before.
      allowsCustomValue
      onBlur={() => {
        finish();
        onBlur?.();
      }}
      onKeyDown={onKeyDown}
      // A chosen value's list opens on typing or by its button: on focus it would hide the form below.
      menuTrigger={value === undefined && !autoFocus ? "focus" : "input"}
      autoFocus={autoFocus}
      allowsEmptyCollection={emptyText !== undefined}
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <Group className={styles["box"] ?? ""}>
        <Input
          className={styles["input"] ?? ""}
          placeholder={placeholder}
          // What a person types, and not what the list writes into the box by itself.
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
        <Button className={styles["inside"] ?? ""}>
          <ChevronDown size={16} strokeWidth={1.75} aria-hidden="true" />
        </Button>
      </Group>
      <FieldNotes hint={hint} error={shownError} />
      <Popover className={classes(overlays["popover"], styles["popover"])} offset={4}>
        <Options options={options} emptyText={emptyText} />
      </Popover>
    </AriaComboBox>
  );
}

function useTypedChoice({ label, options, value, onChange, name }: ComboBoxProps) {
  const own = useId();
  const field = name ?? own;
  const [typed, setTyped] = useState(useUnreadText(field));
  const meant = typed === undefined ? undefined : readText(typed, options);
  const [isJudged, setJudged] = useState(typed !== undefined);
  const message = isJudged && meant?.kind === "refused" ? meant.message : undefined;
  useUnreadField(field, label, message, typed);
  const chosen = options.find(({ id }) => id === value)?.label ?? "";
  const choose = (id: string | undefined) => {
    setTyped(undefined);
    setJudged(false);
    if (id !== undefined && id !== value) onChange(id);
  };
  const type = (next: string) => setTyped(next === chosen ? undefined : next);
  const finish = () => {
    if (meant === undefined) return;
    if (meant.kind === "read") return choose(meant.value);
    setJudged(true);
    announce(`${label}: ${meant.message}`, 0);
  };
  return { text: typed ?? chosen, message, type, choose, finish };
}

/** The id that is meant. An emptied box means the entry for none; where the list has no such entry, what is chosen stands again. */
function readText(text: string, options: readonly Option[]): Reading<string | undefined> {
  if (text.trim() === "") return read(options.some(({ id }) => id === "") ? "" : undefined);
  const reading = readEntry(text, options);
  return reading.kind === "read" ? read(reading.value.id) : reading;
}
