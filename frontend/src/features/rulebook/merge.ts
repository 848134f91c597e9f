// Three versions of a file into one: what only one side changed is taken, and nothing of either side is lost without being named.
import { diff } from "@codemirror/merge";
import { type Row, readTable, type Table, withCells, withoutRow, withRow } from "./table/csv";

/** What both sides changed, and not alike. The merged text holds mine. */
export interface Conflict {
  /** A cell as rule and column, or lines. */
  readonly place: string;
  readonly mine: string;
  readonly theirs: string;
}

export interface Merged {
  readonly text: string;
  readonly conflicts: readonly Conflict[];
}

export function merge(path: string, base: string, mine: string, theirs: string): Merged {
  const tables = path.endsWith(".csv") ? [base, mine, theirs].map(readTable) : [];
  const [b, m, t] = tables;
  const isByRule = b && m && t && [b, m, t].every(hasIds) && sameColumns(b, m) && sameColumns(b, t);
  return isByRule ? mergeRules(b, m, t) : mergeLines(base, mine, theirs);
}

const values = (row: Row) => row.cells.map(({ value }) => value);
const equal = (a: Row | undefined, b: Row | undefined) =>
  a === undefined || b === undefined ? a === b : values(a).join("\0") === values(b).join("\0");
const sameColumns = (a: Table, b: Table) => equal(a.header, b.header);
const idColumn = (table: Table) => values(table.header).findIndex((each) => each.trim() === "id");

function byId(table: Table): Map<string, Row> {
  const column = idColumn(table);
  return new Map(table.rows.map((row) => [row.cells[column]?.value ?? "", row]));
}

/** Whether each row is one rule: an id in each, none twice, and no row cut short. */
function hasIds(table: Table): boolean {
  const ids = byId(table);
  return (
    idColumn(table) >= 0 &&
    ids.size === table.rows.length &&
    !ids.has("") &&
    table.rows.every(({ cells }) => cells.length === table.header.cells.length)
  );
}

/** Cell by cell, in theirs. */
function mergeRules(base: Table, mine: Table, theirs: Table): Merged {
  const [old, own, other] = [byId(base), byId(mine), byId(theirs)];
  const heads = values(base.header);
  const conflicts: Conflict[] = [];
  let text = theirs.text;
  const table = () => readTable(text) ?? theirs;
  const at = (id: string) =>
    table().rows.findIndex((row) => row.cells[idColumn(theirs)]?.value === id);
  const add = (row: Row) => {
    text = withRow(table(), table().rows.length - 1, values(row));
  };
  for (const id of new Set([...own.keys(), ...old.keys()])) {
    const [b, m, t] = [old.get(id), own.get(id), other.get(id)];
    if (equal(m, b) || equal(m, t)) continue;
    if (!m) {
      if (equal(t, b)) text = withoutRow(table(), at(id));
      else conflicts.push({ place: id, mine: "", theirs: t ? values(t).join(" · ") : "" });
    } else if (!t) {
      add(m);
      if (b) conflicts.push({ place: id, mine: values(m).join(" · "), theirs: "" });
    } else {
      for (const [column, cell] of m.cells.entries()) {
        const [before, there] = [b?.cells[column]?.value ?? "", t.cells[column]?.value ?? ""];
        if (cell.value === before || cell.value === there) continue;
        text = withCells(table(), [{ row: at(id), column, value: cell.value }]);
        if (there !== before) {
          conflicts.push({ place: `${id} · ${heads[column]}`, mine: cell.value, theirs: there });
        }
      }
    }
  }
  return { text, conflicts };
}

interface Piece {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

function mergeLines(base: string, mine: string, theirs: string): Merged {
  const codes = new Map<string, string>();
  const encoded = (text: string) =>
    text
      .split("\n")
      .map((line) => {
        const code = codes.get(line) ?? String.fromCharCode(0x100 + codes.size);
        codes.set(line, code);
        return code;
      })
      .join("");
  const [b, m, t] = [encoded(base), encoded(mine), encoded(theirs)];
  // Beyond this the codes would meet the surrogates.
  if (codes.size > 0xd000) {
    return { text: mine, conflicts: [{ place: "", mine: "", theirs }] };
  }
  const own = [...diff(b, m)];
  const other = [...diff(b, t)];
  const [lines, ownLines, otherLines] = [base, mine, theirs].map((text) => text.split("\n")) as [
    string[],
    string[],
    string[],
  ];
  const result: string[] = [];
  const conflicts: Conflict[] = [];
  let at = 0;
  while (own.length > 0 || other.length > 0) {
    const [from, to, mineHere, theirsHere] = together(own, other);
    result.push(...lines.slice(at, from));
    const [a, c] = [part(ownLines, mineHere, from, to), part(otherLines, theirsHere, from, to)];
    if (mineHere.length === 0) result.push(...c);
    else if (theirsHere.length === 0 || a.join("\n") === c.join("\n")) result.push(...a);
    else if (from === to) result.push(...c, ...a);
    else {
      conflicts.push({
        place: `${result.length + 1}–${result.length + Math.max(1, a.length)}`,
        mine: a.join("\n"),
        theirs: c.join("\n"),
      });
      result.push(...a);
    }
    at = to;
  }
  result.push(...lines.slice(at));
  return { text: result.join("\n"), conflicts };
}

/** Takes the next changes that overlap off both sides. */
function together(own: Piece[], other: Piece[]): [number, number, Piece[], Piece[]] {
  const mine: Piece[] = [];
  const theirs: Piece[] = [];
  const isFirst = (a: Piece | undefined, b: Piece | undefined) =>
    a !== undefined &&
    (b === undefined || a.fromA < b.fromA || (a.fromA === b.fromA && a.toA <= b.toA));
  const first = isFirst(own[0], other[0]) ? own[0] : other[0];
  const from = first?.fromA ?? 0;
  let to = from;
  // Lines put in at one place belong together only with lines put in there too.
  const isMember = (piece: Piece | undefined): piece is Piece =>
    piece !== undefined &&
    (piece === first || piece.fromA < to || (piece.fromA === from && piece.toA === from));
  for (;;) {
    const [a, b] = [own[0], other[0]];
    if (isMember(a)) {
      mine.push(a);
      own.shift();
      to = Math.max(to, a.toA);
    } else if (isMember(b)) {
      theirs.push(b);
      other.shift();
      to = Math.max(to, b.toA);
    } else return [from, to, mine, theirs];
  }
}

/** What stands on one side for the lines from…to of the base. */
function part(side: readonly string[], pieces: readonly Piece[], from: number, to: number) {
  const [first, last] = [pieces[0], pieces.at(-1)];
  return first && last
    ? side.slice(first.fromB - (first.fromA - from), last.toB + (to - last.toA))
    : [];
}
