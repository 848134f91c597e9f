// How numbers, money, dates and intervals are written. One place, so that the same figure reads the same everywhere.
// Dates are ISO 8601 (2026-05-09) in every locale: a record must not depend on who reads it.

const locale = "en-GB";
const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const compact = new Intl.NumberFormat(locale, { notation: "compact", maximumFractionDigits: 1 });

/** "1,234.5"; at most `digits` fraction digits, none invented. */
export function formatNumber(value: number, digits = 1): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
}

/** A value on the 0–100 scale: "66". */
export function formatValue(value: number): string {
  return whole.format(value);
}

/** "1.2M", for token counts and the like, where the order of magnitude is what matters. */
export function formatCompact(value: number): string {
  return compact.format(value);
}

/** A share between 0 and 1: "71 %"; "·" below half a percent, so that a heatmap stays readable. */
export function formatShare(share: number): string {
  if (share > 0 && share < 0.005) return "·";
  return `${whole.format(share * 100)} %`;
}

/** "€12,300" for an ISO 4217 code. Below one hundred two digits, below one up to four: list prices per million tokens are small. */
export function formatMoney(amount: number, currency: string): string {
  const size = Math.abs(amount);
  const digits = size >= 100 || size === 0 ? 0 : 2;
  return new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
    minimumFractionDigits: digits,
    maximumFractionDigits: size > 0 && size < 1 ? 4 : digits,
  }).format(amount);
}

/** "66 (61–71)": the expected figure and its interval. */
export function formatInterval(
  expected: number,
  low: number,
  high: number,
  format: (value: number) => string = formatValue,
): string {
  return low === high ? format(expected) : `${format(expected)} (${format(low)}–${format(high)})`;
}

/** "1" or, for a tie, "1–2". */
export function formatRank(first: number, last: number = first): string {
  return first === last ? `${first}` : `${first}–${last}`;
}

/** "2026-05-09" of an ISO date or instant, or "" for one that cannot be read. Instants are shown as their local day. */
export function formatDate(iso: string): string {
  if (/^\d{4}(-\d{2}){0,2}$/.test(iso)) return iso;
  const instant = new Date(iso);
  if (Number.isNaN(instant.getTime())) return "";
  const pad = (part: number) => String(part).padStart(2, "0");
  return `${instant.getFullYear()}-${pad(instant.getMonth() + 1)}-${pad(instant.getDate())}`;
}

/** "2026-05-09 14:32", local time. */
export function formatDateTime(iso: string): string {
  const day = formatDate(iso);
  if (day === "" || !iso.includes("T")) return day;
  const instant = new Date(iso);
  const pad = (part: number) => String(part).padStart(2, "0");
  return `${day} ${pad(instant.getHours())}:${pad(instant.getMinutes())}`;
}

/** "3 candidates", "1 candidate". English only, as the rest of the product. */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${whole.format(count)} ${count === 1 ? one : many}`;
}

/** "sha256:1f2e3d4c…9a8b": enough of a digest to tell two apart. */
export function shortDigest(digest: string): string {
  const [scheme, hex] = digest.includes(":") ? digest.split(":", 2) : ["", digest];
  const body = hex ?? "";
  const short = body.length > 16 ? `${body.slice(0, 8)}…${body.slice(-4)}` : body;
  return scheme ? `${scheme}:${short}` : short;
}
