// A date typed as 2026-05-09 (DateField), or also picked from a calendar (DatePicker). ISO text in and out; what is no whole day in
// range is refused at the field, and nothing is asked or saved for a half-typed one.
import { type CalendarDate, parseDate } from "@internationalized/date";
import { t } from "@lingui/core/macro";
import { CalendarDays, ChevronLeft, ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from "react-aria-components/Calendar";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Group } from "react-aria-components/Group";
import { Heading } from "react-aria-components/Heading";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { Input } from "react-aria-components/Input";
import { Popover } from "react-aria-components/Popover";
import { TextField } from "react-aria-components/TextField";
import overlays from "@/components/overlays/overlays.module.css";
import { type DateRange, dateNotation, dayOf, readDate } from "@/lib/typed/date";
import { type Reading, read, refused } from "@/lib/typed/reading";
import dates from "./dates.module.css";
import { FieldLabel, FieldNotes, type FieldProps, fieldState } from "./Field";
import styles from "./forms.module.css";
import { useTypedText } from "./useTypedText";

export interface DateFieldProps extends FieldProps {
  id?: string;
  /** ISO date, or "" for none. */
  value: string;
  /** Called with what was accepted; with "" where an optional field was emptied. */
  onChange: (value: string) => void;
  onBlur?: () => void;
  min?: string;
  max?: string;
  /** An emptied field holds none, though its label does not say "(optional)". */
  mayBeEmpty?: boolean;
  /** Whether a month or a year is enough. */
  precision?: "day" | "month or year";
  isDisabled?: boolean;
}

export function DateField(props: DateFieldProps) {
  return <TypedDate {...props} />;
}

export function DatePicker(props: DateFieldProps) {
  return (
    <TypedDate
      {...props}
      calendar={(value, onPick) => <PickDay {...{ ...props, value, onPick }} />}
    />
  );
}

function rangeOf({ min, max, precision }: DateFieldProps): DateRange {
  return {
    ...(min !== undefined && { least: min }),
    ...(max !== undefined && { most: max }),
    ...(precision !== undefined && { precision }),
  };
}

function TypedDate({
  calendar,
  ...props
}: DateFieldProps & { calendar?: (value: string, onPick: (day: string) => void) => ReactNode }) {
  const { id, label, hint, error, isOptional, value, onChange, onBlur, isDisabled } = props;
  const { message, accept, text, control } = useTypedText<string>({
    field: id,
    label,
    value,
    written: (day) => day,
    read: (typed): Reading<string> => {
      if (typed.trim() !== "") return readDate(typed, rangeOf(props));
      return isOptional || props.mayBeEmpty
        ? read("")
        : refused(t`Write a day, such as 2026-05-09.`);
    },
    onChange,
    onBlur,
  });
  const shownError = message ?? error;
  return (
    <TextField
      {...{ id, isDisabled }}
      {...fieldState(shownError)}
      {...control}
      value={text}
      className={styles["field"] ?? ""}
    >
      <FieldLabel label={label} isOptional={isOptional} />
      <Group
        className={styles["box"] ?? ""}
        isInvalid={Boolean(shownError)}
        isDisabled={isDisabled ?? false}
      >
        <Input
          className={styles["input"] ?? ""}
          placeholder={t`year-month-day`}
          autoComplete="off"
          spellCheck={false}
        />
        {calendar?.(value, accept)}
      </Group>
      <FieldNotes
        hint={[hint, dateNotation(rangeOf(props))].filter(Boolean).join(" ")}
        error={shownError}
      />
    </TextField>
  );
}

function dateOf(text: string | undefined): CalendarDate | null {
  const day = dayOf(text);
  return day === undefined ? null : parseDate(day);
}

function PickDay({
  label,
  value,
  min,
  max,
  isDisabled,
  onPick,
}: DateFieldProps & { onPick: (day: string) => void }) {
  return (
    <I18nProvider locale="en-GB">
      <DialogTrigger>
        <Button
          className={styles["inside"] ?? ""}
          aria-label={t`Calendar: ${label}`}
          isDisabled={isDisabled ?? false}
        >
          <CalendarDays size={16} strokeWidth={1.75} aria-hidden="true" />
        </Button>
        <Popover className={overlays["popover"] ?? ""} offset={4}>
          <Dialog className={dates["calendar"] ?? ""} aria-label={t`Calendar: ${label}`}>
            {({ close }) => (
              <Month
                {...{ value, min, max }}
                onPick={(day) => {
                  onPick(day);
                  close();
                }}
              />
            )}
          </Dialog>
        </Popover>
      </DialogTrigger>
    </I18nProvider>
  );
}

function Month({
  value,
  min,
  max,
  onPick,
}: {
  value: string;
  min: string | undefined;
  max: string | undefined;
  onPick: (day: string) => void;
}) {
  return (
    <Calendar
      value={dateOf(value)}
      onChange={(day) => onPick(day.toString())}
      minValue={dateOf(min)}
      maxValue={dateOf(max)}
      firstDayOfWeek="mon"
      autoFocus
    >
      <div className={dates["calendarHeader"]}>
        <Button slot="previous" className={styles["inside"] ?? ""}>
          <ChevronLeft size={16} strokeWidth={1.75} aria-hidden="true" />
        </Button>
        <Heading />
        <Button slot="next" className={styles["inside"] ?? ""}>
          <ChevronRight size={16} strokeWidth={1.75} aria-hidden="true" />
        </Button>
      </div>
      <CalendarGrid>
        <CalendarGridHeader>
          {(day) => (
            <CalendarHeaderCell className={dates["weekday"] ?? ""}>{day}</CalendarHeaderCell>
          )}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => <CalendarCell date={date} className={dates["day"] ?? ""} />}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
