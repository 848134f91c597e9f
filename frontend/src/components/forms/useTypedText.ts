// What every field of typed text has in common: it holds the text until the person has done with it (leaves the field or presses
// Enter), reads it once, and either hands on the value or keeps the text and says what would be right.
import { type KeyboardEvent, useId, useState } from "react";
import { announce } from "@/lib/announce";
import type { Reading } from "@/lib/typed/reading";
import { useUnreadField, useUnreadText } from "@/lib/typed/unread";

export interface TypedText<T> {
  /** Names the field where a summary leads to it. */
  readonly field: string | undefined;
  readonly label: string;
  readonly value: T;
  /** The value as it stands in the field. */
  readonly written: (value: T) => string;
  readonly read: (text: string) => Reading<T>;
  readonly onChange: (value: T) => void;
  readonly onBlur?: (() => void) | undefined;
}

export function useTypedText<T>({
  field,
  label,
  value,
  written,
  read,
  onChange,
  onBlur,
}: TypedText<T>) {
  const own = useId();
  const name = field ?? own;
  const left = useUnreadText(name);
  const [typed, setTyped] = useState(left);
  const [message, setMessage] = useState(() => messageOf(left, read));
  useUnreadField(name, label, message, typed);
  const edited = written(value);

  const accept = (next: T) => {
    setTyped(undefined);
    setMessage(undefined);
    if (written(next) !== edited) onChange(next);
  };
  const finish = () => {
    if (typed === undefined) return;
    const reading = typed === edited ? undefined : read(typed);
    if (reading === undefined) accept(value);
    else if (reading.kind === "read") accept(reading.value);
    else {
      setMessage(reading.message);
      announce(`${label}: ${reading.message}`, 0);
    }
  };
  return {
    message,
    /** Puts a value in the place of whatever stands there. */
    accept,
    text: typed ?? edited,
    control: {
      onChange: (next: string) => {
        setTyped(next);
        // A refused text is judged again on every key, so that the message goes the moment it is mended.
        if (message !== undefined) setMessage(next === edited ? undefined : messageOf(next, read));
      },
      onBlur: () => {
        finish();
        onBlur?.();
      },
      onKeyDown: ({ key }: KeyboardEvent) => {
        if (key === "Enter") finish();
      },
    },
  };
}

function messageOf<T>(text: string | undefined, read: (text: string) => Reading<T>) {
  const reading = text === undefined ? undefined : read(text);
  return reading?.kind === "refused" ? reading.message : undefined;
}
