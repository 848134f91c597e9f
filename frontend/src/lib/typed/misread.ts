// Why a text is no number in the notation of the fields, and what to write instead. It guesses what was meant only to say it.
import { t } from "@lingui/core/macro";
import { shifted } from "./decimal";
import type { NumberKind } from "./number";
import { quoted } from "./reading";

const gap = /(?<=\d)[ \u00a0\u2009\u202f'\u2019](?=\d)/g;

/** Tried in order: the first that knows what the text is says so. */
const explanations: readonly ((text: string, kind: NumberKind) => string | undefined)[] = [
  twoReadings,
  unfinished,
  needlessSigns,
  otherSeparators,
  exponent,
  withUnit,
  brokenGroups,
];

/** @param text trimmed, and not accepted */
export function misread(text: string, kind: NumberKind): string {
  for (const explain of explanations) {
    const message = explain(text, kind);
    if (message !== undefined) return message;
  }
  return t`“${quoted(text)}” is not a number. Write digits, and a point for decimals: 12345.6`;
}

/** What may be suggested must itself be accepted. */
function acceptable(decimal: string): string {
  const written = shifted(decimal, 0);
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(written) ? `${written}0` : written;
}

/** A single point or comma before exactly three digits. */
function twoReadings(text: string, kind: NumberKind): string | undefined {
  const found = /^(-?[1-9]\d{0,2})[.,](\d{3})$/.exec(text);
  if (found === null) return undefined;
  const [, whole = "", rest = ""] = found;
  const large = whole + rest;
  if (kind === "whole") {
    return t`“${text}” can be read as ${large} or as ${whole} and a fraction. If you mean ${large}, write it so.`;
  }
  const small = acceptable(`${whole}.${rest}`);
  return t`“${text}” can be read as ${large} or as ${small}. Write the one you mean.`;
}

function unfinished(text: string): string | undefined {
  if (/^-?\d+[.,]$/.test(text)) {
    return t`“${text}” is unfinished. Write ${text.slice(0, -1)}, or the decimals behind the point.`;
  }
  if (/^-?[.,]\d+$/.test(text)) {
    return t`“${text}” has no digit before the point. Write ${text.replace(/[.,]/, "0.")}`;
  }
  return /^[-+.,]+$/.test(text) || /^-?\d+([.,]\d+)?e[-+]?$/i.test(text)
    ? t`“${text}” is unfinished. Write the whole number, such as 12345.6`
    : undefined;
}

/** A comma for decimals, points or commas between thousands: what it means is clear, but it is not the notation. */
function otherSeparators(text: string, kind: NumberKind): string | undefined {
  const meant = /[.,]/.test(text) ? plainOf(text) : undefined;
  if (meant === undefined) return undefined;
  if (kind === "whole" && meant.includes(".")) return t`Write a whole number, without decimals.`;
  return text.includes(",")
    ? t`Write ${meant}: a point for decimals, and no comma.`
    : t`Write ${meant}: a point stands before decimals only.`;
}

/** The decimal that "1.234,5", "1,234,567" or "1,5" must mean. */
function plainOf(text: string): string | undefined {
  const bare = text.replace(gap, "");
  for (const [thousands, decimals] of [
    [".", ","],
    [",", "."],
  ] as const) {
    const whole = `(\\d+|[1-9]\\d{0,2}(\\${thousands}\\d{3})+)`;
    if (new RegExp(`^-?${whole}(\\${decimals}\\d+)?$`).test(bare)) {
      return acceptable(bare.replaceAll(thousands, "").replace(decimals, "."));
    }
  }
  return undefined;
}

function needlessSigns(text: string): string | undefined {
  const found = /^\+?(-?)0*(\d+(\.\d+)?)$/.exec(text);
  return found === null ? undefined : t`Write ${acceptable(`${found[1]}${found[2]}`)}`;
}

function exponent(text: string): string | undefined {
  const found = /^(-?\d+(?:\.\d+)?)e([-+]?\d{1,2})$/i.exec(text);
  const [, digits = "", power = "0"] = found ?? [];
  return found === null
    ? undefined
    : t`Write the number in full: ${acceptable(shifted(digits, Number(power)))}`;
}

/** "12.5k", "30 %", "€ 250": a number with something before or behind it. */
function withUnit(text: string, kind: NumberKind): string | undefined {
  const found = /^([^\d.,+-]*)(-?\d(?:[\d.,\s'\u2019]*\d)?)([^\d.,+-]*)$/.exec(text);
  const [, before = "", number = "", after = ""] = found ?? [];
  const unit = (before + after).trim();
  const meant = plainOf(number);
  if (unit === "" || meant === undefined) return undefined;
  if (/^k$/i.test(unit)) return t`Write the number in full: ${acceptable(shifted(meant, 3))}`;
  if (/^\p{L}/u.test(unit)) {
    return t`Write the number in full and in the unit of the field, without “${unit}”.`;
  }
  if (unit === "%" && kind !== "percent") {
    return t`This field is not in per cent. Write the number without “%”.`;
  }
  return twoReadings(number, kind) ?? t`Write ${meant}, without “${unit}”.`;
}

function brokenGroups(text: string): string | undefined {
  return /^-?[\d.,\s'\u2019]+$/.test(text)
    ? t`“${quoted(text)}” is not one number. Thousands may stand apart in whole groups of three: 12 345.6`
    : undefined;
}
