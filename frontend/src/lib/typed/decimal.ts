// Decimals as text, so that a percentage or a price goes in and out of a field without the noise of binary fractions.

/** A decimal written in full: no exponent, no needless zero, "" for what is no number. */
export function plain(value: number): string {
  if (!Number.isFinite(value)) return "";
  const [digits = "", exponent = "0"] = String(value).split("e");
  return shifted(digits, Number(exponent));
}

/** The same times ten to the power of `places`, exactly. Takes and gives "-12.5", digits with an optional point and minus. */
export function shifted(decimal: string, places: number): string {
  const sign = decimal.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = decimal.slice(sign.length).split(".");
  const point = whole.length + places;
  const before = point < 1 ? "0".repeat(1 - point) : "";
  const digits = (before + whole + fraction).padEnd(Math.max(point, 0), "0");
  const at = Math.max(point, 1);
  const left = digits.slice(0, at).replace(/^0+(?=\d)/, "");
  const right = digits.slice(at).replace(/0+$/, "");
  const size = right === "" ? left : `${left}.${right}`;
  return size === "0" ? "0" : sign + size;
}

/** A decimal as the server or a document gives it ("0.025"); NaN where none is given. Never for what somebody types. */
export function given(decimal: string | number | undefined): number {
  return decimal === undefined || decimal === "" ? Number.NaN : Number(decimal);
}

/** A whole number of an address; the other one where the address holds none. */
export function wholeOr(text: string | undefined, otherwise: number): number {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : otherwise;
}
