// A decision table as text: read with the place of every cell, changed cell by cell. What a change does not touch keeps its very bytes.

export interface Cell {
  readonly value: string;
  /** Where it stands in the text, quotation marks included. */
  readonly from: number;
  readonly to: number;
  /** As the server counts them, from 1. */
  readonly line: number;
  readonly column: number;
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly from: number;
  /** Without the line end. */
  readonly to: number;
}

export interface Table {
  readonly text: string;
  readonly separator: ";" | ",";
  readonly newline: string;
  readonly header: Row;
  readonly rows: readonly Row[];
}

export interface CellValue {
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Undefined where a quotation mark is not closed, or there is no header: such a text is only for the text view. */
export function readTable(text: string): Table | undefined {
  const separator = separatorOf(text);
  const records: Row[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const from = at;
    let lineStart = at;
    const cells: Cell[] = [];
    for (;;) {
      const start = at;
      const place = { line, column: at - lineStart + 1 };
      let value = "";
      if (text[at] === '"') {
        at += 1;
        for (;;) {
          const next = text[at];
          if (next === undefined) return undefined;
          if (next === '"' && text[at + 1] === '"') {
            value += '"';
            at += 2;
          } else if (next === '"') {
            at += 1;
            break;
          } else {
            if (next === "\n") {
              line += 1;
              lineStart = at + 1;
            }
            value += next;
            at += 1;
          }
        }
        if (at < text.length && !isEnd(text, at) && text[at] !== separator) return undefined;
      } else {
        while (at < text.length && !isEnd(text, at) && text[at] !== separator) at += 1;
        value = text.slice(start, at);
      }
      cells.push({ value, from: start, to: at, ...place });
      if (text[at] !== separator) break;
      at += 1;
    }
    const isBlank = cells.length === 1 && cells[0]?.value === "";
    if (!isBlank) records.push({ cells, from, to: at });
    at += text.startsWith("\r\n", at) ? 2 : 1;
    line += 1;
  }
  const [header, ...rows] = records;
  if (!header) return undefined;
  return { text, separator, newline: text.includes("\r\n") ? "\r\n" : "\n", header, rows };
}

const isEnd = (text: string, at: number) => text[at] === "\n" || text.startsWith("\r\n", at);

/** A semicolon where both could be meant, as the server reads it. */
function separatorOf(text: string): ";" | "," {
  const first = text.split("\n").find((line) => line.trim() !== "") ?? "";
  const outside = first.replace(/"[^"]*"/g, "");
  const semicolons = outside.split(";").length - 1;
  return semicolons > 0 && semicolons >= outside.split(",").length - 1 ? ";" : ",";
}

function written(value: string, separator: string): string {
  const needsMarks =
    value.includes(separator) ||
    value.includes('"') ||
    /[\r\n]/.test(value) ||
    value !== value.trim();
  return needsMarks ? `"${value.replaceAll('"', '""')}"` : value;
}

function applied(text: string, changes: readonly Change[]): string {
  let result = text;
  for (const { from, to, insert } of [...changes].sort((a, b) => b.from - a.from)) {
    result = result.slice(0, from) + insert + result.slice(to);
  }
  return result;
}

export function valueAt(table: Table, row: number, column: number): string {
  return table.rows[row]?.cells[column]?.value ?? "";
}

/** Many cells at once, rows that are not there yet included (at the end). */
export function withCells(table: Table, values: readonly CellValue[]): string {
  const { separator } = table;
  const width = table.header.cells.length;
  const changes: Change[] = [];
  const short = new Map<number, string[]>();
  const added = new Map<number, string[]>();
  for (const { row, column, value } of values) {
    const present = table.rows[row];
    const cell = present?.cells[column];
    if (cell) {
      if (cell.value !== value) {
        changes.push({ from: cell.from, to: cell.to, insert: written(value, separator) });
      }
    } else {
      const kind = present ? short : added;
      const cells = kind.get(row) ?? Array<string>(width).fill("");
      if (column < width) cells[column] = value;
      kind.set(row, cells);
    }
  }
  for (const [row, cells] of short) {
    const present = table.rows[row];
    if (!present || cells.every((value) => value === "")) continue;
    const missing = cells.slice(present.cells.length).map((value) => written(value, separator));
    changes.push({
      from: present.to,
      to: present.to,
      insert: separator + missing.join(separator),
    });
  }
  const text = applied(table.text, changes);
  const lines = [...added].sort(([a], [b]) => a - b).map(([, cells]) => lineOf(cells, separator));
  return lines.length === 0 ? text : appended(text, lines, table.newline);
}

const lineOf = (cells: readonly string[], separator: string) =>
  cells.map((value) => written(value, separator)).join(separator);

function appended(text: string, lines: readonly string[], newline: string): string {
  const start = text.endsWith("\n") ? text : text + newline;
  return start + lines.join(newline) + newline;
}

/** A row after the given one, -1 for the first; empty, or with these values. */
export function withRow(table: Table, after: number, values?: readonly string[]): string {
  const cells = table.header.cells.map((_, column) => values?.[column] ?? "");
  const line = lineOf(cells, table.separator);
  const before = table.rows[after] ?? table.header;
  return table.text.slice(0, before.to) + table.newline + line + table.text.slice(before.to);
}

export function withoutRow(table: Table, row: number): string {
  const gone = table.rows[row];
  if (!gone) return table.text;
  const end = table.text.startsWith("\r\n", gone.to) ? gone.to + 2 : gone.to + 1;
  return table.text.slice(0, gone.from) + table.text.slice(end);
}

/** A block as spreadsheet programs put it on the clipboard: tabs between cells, lines between rows, quotation marks where needed. */
export function readBlock(clipboard: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let value = "";
  let at = 0;
  const text = clipboard.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  const finish = () => {
    rows.at(-1)?.push(value);
    value = "";
  };
  while (at < text.length) {
    const next = text[at];
    if (next === '"' && value === "") {
      const end = /"(?:[^"]|"")*"(?=[\t\n]|$)/y;
      end.lastIndex = at;
      const quoted = end.exec(text)?.[0];
      if (quoted) {
        value = quoted.slice(1, -1).replaceAll('""', '"');
        at += quoted.length;
        continue;
      }
    }
    if (next === "\t") finish();
    else if (next === "\n") {
      finish();
      rows.push([]);
    } else value += next;
    at += 1;
  }
  finish();
  return rows;
}

/** The row (-1 for the header) and the column in which a place of the text lies. */
export function cellAt(
  table: Table,
  line: number,
  column: number,
): { readonly row: number; readonly column: number } | undefined {
  const records = [table.header, ...table.rows];
  let found: { row: number; column: number } | undefined;
  for (const [index, { cells }] of records.entries()) {
    const first = cells[0];
    if (!first || first.line > line) break;
    for (const [nth, cell] of cells.entries()) {
      const isBefore = cell.line < line || (cell.line === line && cell.column <= column);
      if (isBefore) found = { row: index - 1, column: nth };
    }
  }
  return found;
}
