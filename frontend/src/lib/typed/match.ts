// Which entry of a list a typed text means: by its code, its name or the beginning of its name. Case, accents and kinds of apostrophe
// do not matter.
import { t } from "@lingui/core/macro";
import { quoted, type Reading, read, refused } from "./reading";

export interface Named {
  readonly id: string;
  readonly label: string;
}

const shownAtMost = 3;

const folded = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("\u2019", "'")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();

/** "Switzerland (CH)" is named so, and "Switzerland". */
function names({ id, label }: Named): readonly string[] {
  const code = ` (${id})`;
  return [label, ...(label.endsWith(code) ? [label.slice(0, -code.length)] : [])].map(folded);
}

/** From what is most surely meant to what may be; the first that fits any entry decides. */
const ways: readonly ((entry: Named, text: string) => boolean)[] = [
  (entry, text) => names(entry).includes(text),
  ({ id }, text) => folded(id) === text,
  (entry, text) => names(entry).some((name) => name.startsWith(text)),
  (entry, text) => names(entry).some((name) => name.includes(text)),
];

/** The one entry that the text means; a text that fits none, or several, is refused with what would be right. */
export function readEntry<T extends Named>(text: string, entries: readonly T[]): Reading<T> {
  const wanted = folded(text);
  const found = ways
    .map((fits) => entries.filter((entry) => fits(entry, wanted)))
    .find((fitting) => fitting.length > 0);
  const [first, second] = found ?? [];
  if (first === undefined) {
    return refused(t`“${quoted(text)}” is not in the list. Choose one of the list.`);
  }
  return second === undefined ? read(first) : refused(several(text, found ?? []));
}

function several(text: string, found: readonly Named[]): string {
  const shown = found.slice(0, shownAtMost).map(({ label }) => label);
  const names = shown.join(", ");
  const more = found.length - shown.length;
  return more > 0
    ? t`“${quoted(text)}” fits ${found.length} entries: ${names} and ${more} more. Type on, or choose one.`
    : t`“${quoted(text)}” fits ${found.length} entries: ${names}. Type on, or choose one.`;
}
