// Dates as they are typed: 2026-05-09 and nothing else, so that no date depends on who reads it. Where only a month or a year may
// be known, 2026-05 and 2026 are whole too.
import { t } from "@lingui/core/macro";
import { quoted, type Reading, read, refused } from "./reading";

export interface DateRange {
  /** ISO dates; the product keeps no day before 1990 and none after 2100. */
  readonly least?: string;
  readonly most?: string;
  /** Whether a month or a year is enough. */
  readonly precision?: "day" | "month or year";
}

const firstDay = "1990-01-01";
const lastDay = "2100-12-31";
const months = 12;

/** Reads a text that is not empty. The value is the text itself, in ISO form. */
export function readDate(text: string, range: DateRange = {}): Reading<string> {
  const typed = text.trim();
  const isPartial = range.precision === "month or year";
  const form = isPartial ? /^\d{4}(-\d{2}(-\d{2})?)?$/ : /^\d{4}-\d{2}-\d{2}$/;
  if (!form.test(typed)) return refused(misreadDate(typed, isPartial));
  const wrong = impossible(typed) ?? outOfRange(typed, range);
  return wrong === undefined ? read(typed) : refused(wrong);
}

/** A whole day within the range, for addresses: undefined where the text is none. */
export function dayOf(text: string | undefined): string | undefined {
  return text !== undefined && readDate(text).kind === "read" ? text.trim() : undefined;
}

export function dateNotation({ precision }: DateRange): string {
  return precision === "month or year"
    ? t`Written as 2026-05-09, or 2026-05, or 2026.`
    : t`Written as 2026-05-09.`;
}

function impossible(iso: string): string | undefined {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  if (month < 1 || month > months) return t`There is no month ${iso.slice(5, 7)}: write 01 to 12.`;
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day < 1 || day > length
    ? t`${iso.slice(0, 7)} has the days 01 to ${length}; ${iso.slice(8)} is none of them.`
    : undefined;
}

function outOfRange(iso: string, { least = firstDay, most = lastDay }: DateRange) {
  const isEarly = iso < least.slice(0, iso.length);
  const isLate = iso.slice(0, most.length) > most;
  return isEarly || isLate ? t`Write a day from ${least} to ${most}.` : undefined;
}

function misreadDate(text: string, isPartial: boolean): string {
  const meant = meantDays(text);
  const [first = "", second] = meant;
  if (second !== undefined) {
    return t`“${text}” can be read as ${first} or as ${second}. Write the one you mean.`;
  }
  if (first !== "") return t`“${text}” is not how a date is written here. Write ${first}`;
  if (/^[\d-]{1,9}$/.test(text)) {
    return isPartial
      ? t`“${text}” is unfinished. Write 2026-05-09, 2026-05 or 2026.`
      : t`“${text}” is unfinished. Write year, month and day, such as 2026-05-09.`;
  }
  return t`“${quoted(text)}” is not a date. Write year-month-day, such as 2026-05-09.`;
}

/** The days that another way of writing dates may mean, each once. */
function meantDays(text: string): readonly string[] {
  const first = /^(\d{4})[-./ ]?(\d{1,2})[-./ ]?(\d{1,2})$/.exec(text);
  if (first !== null && (text.length === 8 || /\D/.test(text))) {
    return real([[first[1], first[2], first[3]]]);
  }
  const last = /^(\d{1,2})([-./ ])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (last === null) return [];
  const [, a, between, b, years = ""] = last;
  const year = years.length === 2 ? `20${years}` : years;
  // With points the day stands first wherever they are used; with strokes that depends on the country.
  return real(
    between === "."
      ? [[year, b, a]]
      : [
          [year, b, a],
          [year, a, b],
        ],
  );
}

function real(parts: readonly (readonly (string | undefined)[])[]): readonly string[] {
  const written = parts.map(([year, month = "", day = ""]) =>
    [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-"),
  );
  return [...new Set(written)].filter((iso) => impossible(iso) === undefined);
}
