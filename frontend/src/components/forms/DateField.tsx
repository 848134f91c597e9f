// A date as ISO text (2026-05-09) in and out, typed segment by segment (DateField) or also picked from a calendar (DatePicker).
import { type CalendarDate, parseDate } from "@internationalized/date";
import { CalendarDays, ChevronLeft, ChevronRight } from "lucide-react";
import { Button } from "react-aria-components/Button";
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from "react-aria-components/Calendar";
import {
  DateField as AriaDateField,
  DateInput,
  DateSegment,
} from "react-aria-components/DateField";
import { DatePicker as AriaDatePicker } from "react-aria-components/DatePicker";
import { Dialog } from "react-aria-components/Dialog";
import { Group } from "react-aria-components/Group";
import { Heading } from "react-aria-components/Heading";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { Popover } from "react-aria-components/Popover";
import overlays from "@/components/overlays/overlays.module.css";
import { classes } from "@/lib/className";
import dates from "./dates.module.css";
import { FieldLabel, FieldNotes, type FieldProps, fieldState } from "./Field";
import styles from "./forms.module.css";

export interface DateFieldProps extends FieldProps {
  /** ISO date, or "" for none. Anything else reads as none. */
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  min?: string;
  max?: string;
  isDisabled?: boolean;
}

// The one locale in which year, month and day stand in ISO order with hyphens.
const isoLocale = "en-CA";

function dateOf(text: string | undefined): CalendarDate | null {
  try {
    return text ? parseDate(text) : null;
  } catch {
    return null;
  }
}

function shared({ value, onChange, onBlur, min, max, isDisabled, error }: DateFieldProps) {
  return {
    ...fieldState(error),
    value: dateOf(value),
    onChange: (date: CalendarDate | null) => onChange(date?.toString() ?? ""),
    onBlur,
    minValue: dateOf(min),
    maxValue: dateOf(max),
    isDisabled,
    shouldForceLeadingZeros: true,
    className: styles["field"] ?? "",
  };
}

export function DateField(props: DateFieldProps) {
  return (
    <I18nProvider locale={isoLocale}>
      <AriaDateField {...shared(props)}>
        <FieldLabel label={props.label} isOptional={props.isOptional} />
        <Segments boxed />
        <FieldNotes hint={props.hint} error={props.error} />
      </AriaDateField>
    </I18nProvider>
  );
}

export function DatePicker(props: DateFieldProps) {
  return (
    <I18nProvider locale={isoLocale}>
      <AriaDatePicker {...shared(props)} firstDayOfWeek="mon">
        <FieldLabel label={props.label} isOptional={props.isOptional} />
        <Group className={styles["box"] ?? ""}>
          <Segments />
          <Button className={styles["inside"] ?? ""}>
            <CalendarDays size={16} strokeWidth={1.75} aria-hidden="true" />
          </Button>
        </Group>
        <FieldNotes hint={props.hint} error={props.error} />
        <Popover className={overlays["popover"] ?? ""} offset={4}>
          <Dialog className={dates["calendar"] ?? ""}>
            <Month />
          </Dialog>
        </Popover>
      </AriaDatePicker>
    </I18nProvider>
  );
}

function Segments({ boxed = false }: { boxed?: boolean }) {
  return (
    <DateInput className={classes(dates["date"], boxed && styles["box"])}>
      {(segment) => <DateSegment segment={segment} className={dates["segment"] ?? ""} />}
    </DateInput>
  );
}

function Month() {
  return (
    <Calendar>
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
