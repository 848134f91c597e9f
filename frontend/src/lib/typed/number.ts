// Numbers as they are typed: one notation for every field, whatever the language of the browser.
//   12345.6   12 345.6   12'345.6   -3   0.4
// Digits, a point for decimals, a minus in front. Thousands may stand apart by a space or an apostrophe, in whole groups of three.
// A comma never stands in a number, and a point before exactly three digits ("1.234") is refused, because half of the world
// reads it as 1234: every text that is taken means the same number to every reader.
import { t } from "@lingui/core/macro";
import { plain, shifted } from "./decimal";
import { misread } from "./misread";
import { type Reading, read, refused } from "./reading";

/** A share is held as 0.4 and typed in per cent, as 40. */
export type NumberKind = "number" | "whole" | "percent";

/** What a field takes, in the units in which the value is held: 0 to 1 for a share. */
export interface NumberRange {
  readonly kind: NumberKind;
  readonly least?: number;
  /** Excludes the least number itself. */
  readonly isAbove?: boolean;
  readonly most?: number;
}

const minus = /^[-\u2212]/;
const gap = "[ \u00a0\u2009\u202f'\u2019]";
const ungrouped = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const grouped = new RegExp(`^-?[1-9]\\d{0,2}(${gap})\\d{3}(\\1\\d{3})*(\\.\\d+)?$`);
const ambiguous = /^-?[1-9]\d{0,2}\.\d{3}$/;
const gaps = new RegExp(gap, "g");

const places = (kind: NumberKind) => (kind === "percent" ? 2 : 0);

/** Reads a text that is not empty. */
export function readNumber(text: string, range: NumberRange): Reading<number> {
  const typed = text.trim().replace(minus, "-");
  const isNumber = ungrouped.test(typed) || grouped.test(typed);
  if (!isNumber || ambiguous.test(typed)) return refused(misread(typed, range.kind));
  const written = shifted(typed.replace(gaps, ""), 0);
  if (range.kind === "whole" && written.includes(".")) {
    return refused(t`Write a whole number, without decimals.`);
  }
  return held(written, range);
}

/** The value itself, unless it is out of range or has more digits than can be kept. */
function held(written: string, range: NumberRange): Reading<number> {
  const exact = shifted(written, -places(range.kind));
  const value = Number(exact);
  const wrong = Number.isFinite(value) ? outOfRange(value, range) : tooLarge();
  if (wrong !== undefined) return refused(wrong);
  if (plain(value) === exact) return read(value);
  const nearest = writtenNumber(value, range.kind);
  return refused(t`That has more digits than can be kept. The nearest is ${nearest}.`);
}

function tooLarge(): string {
  return t`That number is too large to be kept.`;
}

/** Says in the words and units of the field what would be in range. */
function outOfRange(value: number, { kind, least, isAbove, most }: NumberRange) {
  const isLow = least !== undefined && (isAbove ? value <= least : value < least);
  if (!isLow && !(most !== undefined && value > most)) return undefined;
  const [from, to] = [writtenNumber(least ?? 0, kind), writtenNumber(most ?? 0, kind)];
  if (least === undefined) return t`Write a number of at most ${to}.`;
  if (most === undefined) {
    return isAbove ? t`Write a number above ${from}.` : t`Write a number of at least ${from}.`;
  }
  return isAbove
    ? t`Write a number above ${from} and at most ${to}.`
    : t`Write a number from ${from} to ${to}.`;
}

/** The value in the notation of the fields, every digit of it: what `readNumber` reads as the same value. "" for NaN. */
export function writtenNumber(value: number, kind: NumberKind): string {
  const text = plain(value);
  if (text === "") return "";
  const written = shifted(text, places(kind));
  return ambiguous.test(written) ? `${written}0` : written;
}

/** The notation in a few words, shown at every field. */
export function numberNotation(kind: NumberKind): string {
  if (kind === "whole") return t`Written as 12345.`;
  return kind === "percent" ? t`Written as 12.5.` : t`Written as 12345.6.`;
}

/** The value after so much more, in the units of what is typed; refused where that is out of range. */
export function stepped(value: number, by: number, range: NumberRange): Reading<number> {
  const [from, more] = [shifted(plain(value), places(range.kind)), plain(by)];
  const decimals = Math.max(0, ...[from, more].map((each) => each.split(".")[1]?.length ?? 0));
  return held(shifted((Number(from) + Number(more)).toFixed(decimals), 0), range);
}
