// A number with its unit, typed in the one notation of lib/typed/number: refused where it is not exactly one number in range, never
// cut, rounded or brought into range. Arrow keys step.
import { t } from "@lingui/core/macro";
import type { KeyboardEvent } from "react";
import { Group } from "react-aria-components/Group";
import { Input } from "react-aria-components/Input";
import { TextField } from "react-aria-components/TextField";
import { VisuallyHidden } from "react-aria-components/VisuallyHidden";
import { classes } from "@/lib/className";
import {
  type NumberKind,
  numberNotation,
  readNumber,
  stepped,
  writtenNumber,
} from "@/lib/typed/number";
import { type Reading, read, refused } from "@/lib/typed/reading";
import { FieldLabel, FieldNotes, type FieldProps, fieldState } from "./Field";
import styles from "./forms.module.css";
import { useTypedText } from "./useTypedText";

export interface NumberFieldProps extends FieldProps {
  id?: string;
  name?: string;
  /** NaN where nothing stands; a share as 0 to 1. */
  value: number;
  /** Called with what was accepted; with NaN where an optional field was emptied. */
  onChange: (value: number) => void;
  onBlur?: () => void;
  /** "percent" holds 0.4 and shows 40. */
  kind?: NumberKind;
  /** Shown behind the number, e.g. "tokens/month". */
  unit?: string;
  /** In the units of the value. */
  minValue?: number;
  maxValue?: number;
  /** An emptied field holds none, though its label does not say "(optional)". */
  mayBeEmpty?: boolean;
  /** The least value itself is refused. */
  isAbove?: boolean;
  /** What an arrow key adds, in the units of what is shown. Typed numbers are never rounded to it. */
  step?: number;
  isDisabled?: boolean;
  /** No label and no notes of its own: they are read out, and an error is shown. */
  isBare?: boolean;
}

export function NumberField(props: NumberFieldProps) {
  const { label, hint, error, isOptional, unit, kind = "number", isBare = false } = props;
  const { id, name, isDisabled } = props;
  const { message, accept, text, control } = useNumber(props);
  const shownError = message ?? error;
  const step = (event: KeyboardEvent) => {
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    const next = direction && steppedValue(text, direction, props);
    if (direction !== undefined) event.preventDefault();
    if (next !== undefined) accept(next);
  };
  const units = [kind === "percent" ? "%" : "", unit ?? ""].filter(Boolean).join(" ");
  const notation = numberNotation(kind);
  return (
    <TextField
      {...{ id, name, isDisabled }}
      {...fieldState(shownError)}
      {...control}
      value={text}
      onKeyDown={(event) => {
        control.onKeyDown(event);
        step(event);
      }}
      aria-label={isBare ? label : undefined}
      className={(isBare ? styles["bare"] : styles["field"]) ?? ""}
    >
      {!isBare && <FieldLabel label={label} isOptional={isOptional} />}
      <Group
        className={styles["box"] ?? ""}
        isInvalid={Boolean(shownError)}
        isDisabled={isDisabled ?? false}
      >
        <Input
          className={classes(styles["input"], styles["number"])}
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
        />
        {units !== "" && <span className={styles["unit"]}>{units}</span>}
      </Group>
      <FieldNotes
        hint={
          isBare ? (
            <VisuallyHidden elementType="span">{notation}</VisuallyHidden>
          ) : (
            <>
              {units !== "" && (
                <VisuallyHidden elementType="span">{t`In ${units}.`} </VisuallyHidden>
              )}
              {[hint, notation].filter(Boolean).join(" ")}
            </>
          )
        }
        error={shownError}
      />
    </TextField>
  );
}

function rangeOf({ kind = "number", minValue, isAbove, maxValue }: NumberFieldProps) {
  return {
    kind,
    ...(minValue !== undefined && { least: minValue }),
    ...(isAbove && { isAbove }),
    ...(maxValue !== undefined && { most: maxValue }),
  };
}

function useNumber(props: NumberFieldProps) {
  const { id, name, label, value, onChange, onBlur, kind = "number" } = props;
  const mayBeEmpty = props.isOptional || props.mayBeEmpty;
  return useTypedText<number>({
    field: id ?? name,
    label,
    value,
    written: (held) => writtenNumber(held, kind),
    read: (text): Reading<number> => {
      if (text.trim() !== "") return readNumber(text, rangeOf(props));
      return mayBeEmpty ? read(Number.NaN) : refused(t`Write a number.`);
    },
    onChange,
    onBlur,
  });
}

/** The next number in that direction; undefined where the text is none, or the next would be out of range. */
function steppedValue(text: string, direction: number, props: NumberFieldProps) {
  const range = rangeOf(props);
  const start = text.trim() === "" ? read(range.least ?? 0) : readNumber(text, range);
  if (start.kind === "refused") return undefined;
  const next = stepped(start.value, direction * (props.step ?? 1), range);
  return next.kind === "read" ? next.value : undefined;
}
