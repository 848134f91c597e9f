// A decision table as a grid. Arrows move, typing or F2 changes, Enter and Tab keep, Esc gives up; blocks are copied from and to
// spreadsheet programs; Ctrl-Z takes back; F8 goes to the next problem.
import { plural, t } from "@lingui/core/macro";
import {
  type ClipboardEvent,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { useVisibleRows } from "@/components/table/useVisibleRows";
import { announce } from "@/lib/announce";
import type { Diagnostic, Vocabulary } from "../rulebookApi";
import { CellEditor, type Leave } from "./CellEditor";
import { CellHelp } from "./CellHelp";
import { columnsOf } from "./columns";
import { cellAt, readBlock, type Table, valueAt, withCells, withoutRow, withRow } from "./csv";
import { moved, onGridKey } from "./keys";
import { cellId, type Range, TableGrid } from "./TableGrid";
import { TableTools } from "./TableTools";
import { type Cursor, useTableText } from "./useTableText";

export interface TableEditorProps {
  path: string;
  table: Table;
  isReadOnly: boolean;
  vocabulary: Vocabulary | undefined;
  problems: readonly Diagnostic[];
  /** Cells that no case puts to the test, by their place in the file; empty while that is not known. */
  untested: readonly { readonly line: number; readonly column: number }[];
  place: { readonly line: number; readonly column: number };
  onChange: (text: string) => void;
  onSave: () => void;
}

export function TableEditor(props: TableEditorProps) {
  const { path, table, isReadOnly, vocabulary, problems, place } = props;
  const prefix = useId();
  const helpId = useId();
  const scroll = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const [cursor, setCursor] = useState<Cursor>({ row: 0, column: 0 });
  const [anchor, setAnchor] = useState<Cursor | undefined>();
  const [edited, setEdited] = useState<{ readonly value: string } | undefined>();
  const past = useTableText(table.text, props.onChange);
  const visible = useVisibleRows(table.rows.length, scroll);
  const header = table.header.cells.map(({ value }) => value).join("\u0000");
  const columns = useMemo(
    () => columnsOf(header.split("\u0000"), vocabulary),
    [header, vocabulary],
  );
  const size = { rows: table.rows.length, columns: columns.length };
  const marks = useMemo(() => marked(table, problems, path), [table, problems, path]);
  const wrong = useMemo(
    () => new Map([...marks].map(([key, all]) => [key, all.map(said).join("\n")])),
    [marks],
  );
  const untested = useMemo(
    () => new Set(props.untested.flatMap((each) => keyAt(table, each.line, each.column) ?? [])),
    [table, props.untested],
  );
  const range = rangeOf(cursor, anchor ?? cursor);

  const reveal = (to: Cursor) => {
    visible.reveal(to.row);
    requestAnimationFrame(() =>
      document
        .getElementById(cellId(prefix, to.row, to.column))
        ?.scrollIntoView?.({ block: "nearest", inline: "nearest" }),
    );
  };
  const go = (to: Cursor, from?: Cursor) => {
    const next = {
      row: Math.max(0, Math.min(size.rows - 1, to.row)),
      column: Math.max(0, Math.min(size.columns - 1, to.column)),
    };
    setAnchor(from);
    setCursor(next);
    reveal(next);
  };
  const latest = useRef({ go, table, anchor, cursor, isReadOnly });
  useEffect(() => {
    latest.current = { go, table, anchor, cursor, isReadOnly };
  });
  // Stable, so that a move draws only the two rows that it concerns.
  const point = useCallback((to: Cursor, isRange: boolean) => {
    setAnchor(isRange ? (latest.current.anchor ?? latest.current.cursor) : undefined);
    setCursor(to);
  }, []);
  const editCell = useCallback((at: Cursor) => {
    if (latest.current.isReadOnly) return;
    setCursor(at);
    setEdited({ value: valueAt(latest.current.table, at.row, at.column) });
  }, []);
  useEffect(() => {
    if (place.line < 1) return;
    const found = cellAt(latest.current.table, place.line, place.column);
    if (found) latest.current.go({ row: Math.max(0, found.row), column: found.column });
    grid.current?.focus();
  }, [place]);

  const change = (text: string) => {
    if (!isReadOnly) past.change(text, cursor);
  };
  const edit = (value = valueAt(table, cursor.row, cursor.column)) => {
    if (!isReadOnly && size.rows > 0) setEdited({ value });
  };
  const leave = (how: Leave) => {
    setEdited(undefined);
    grid.current?.focus();
    if (how !== "stay") go(moved(cursor, how));
  };
  const clear = () =>
    change(
      withCells(
        table,
        block(range, () => ""),
      ),
    );
  const addRow = (values?: readonly string[]) => {
    change(withRow(table, Math.min(cursor.row, size.rows - 1), values));
    setCursor({ row: size.rows === 0 ? 0 : cursor.row + 1, column: 0 });
    grid.current?.focus();
  };
  const back = (step: (cursor: Cursor) => Cursor | undefined, word: string) => {
    const found = step(cursor);
    if (!found) return;
    setAnchor(undefined);
    setCursor(found);
    announce(word, 0);
  };
  const nextProblem = () => {
    const places = [...marks.keys()]
      .map(cursorOf)
      .filter(({ row }) => row >= 0)
      .sort(inOrder);
    const next = places.find((each) => inOrder(each, cursor) > 0) ?? places[0];
    if (next) go(next);
  };
  const copy = (event: ClipboardEvent) => {
    event.preventDefault();
    const lines = [];
    for (let row = range.top; row <= range.bottom; row++) {
      const cells = [];
      for (let column = range.left; column <= range.right; column++) {
        const value = valueAt(table, row, column);
        cells.push(/[\t\n"]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
      }
      lines.push(cells.join("\t"));
    }
    event.clipboardData.setData("text/plain", lines.join("\n"));
  };
  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    if (isReadOnly) return;
    const rows = readBlock(event.clipboardData.getData("text/plain"));
    const single = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
    const values =
      single === undefined
        ? rows.flatMap((cells, down) =>
            cells.map((value, right) => ({
              row: range.top + down,
              column: range.left + right,
              value: value.trim(),
            })),
          )
        : block(range, () => single.trim());
    const fitting = values.filter(({ column }) => column < size.columns);
    change(withCells(table, fitting));
    const lost = values.length - fitting.length;
    announce(
      plural(fitting.length, { one: "# cell pasted", other: "# cells pasted" }) +
        (lost > 0 ? `; ${t`${lost} beyond the last column were left out`}` : ""),
      0,
    );
  };

  const row = table.rows[cursor.row];
  const cellOf = (name: string) =>
    valueAt(
      table,
      cursor.row,
      columns.findIndex(({ raw }) => raw === name),
    );
  const key = `${cursor.row}:${cursor.column}`;
  const column = columns[cursor.column];
  const cell = edited && document.getElementById(cellId(prefix, cursor.row, cursor.column));
  return (
    <>
      <TableTools
        isReadOnly={isReadOnly}
        rows={size.rows}
        wrong={[...marks.keys()].length}
        canUndo={past.canUndo}
        canRedo={past.canRedo}
        hasRow={row !== undefined}
        onUndo={() => back(past.undo, t`Taken back`)}
        onRedo={() => back(past.redo, t`Done again`)}
        onAdd={() => addRow()}
        onDuplicate={() => addRow(row?.cells.map(({ value }) => value))}
        onDelete={() => {
          change(withoutRow(table, cursor.row));
          setCursor({ ...cursor, row: Math.max(0, Math.min(cursor.row, size.rows - 2)) });
          grid.current?.focus();
        }}
        onNextProblem={() => {
          nextProblem();
          grid.current?.focus();
        }}
      />
      <TableGrid
        label={t`Table ${path}`}
        prefix={prefix}
        helpId={helpId}
        table={table}
        columns={columns}
        visible={visible}
        scroll={scroll}
        grid={grid}
        cursor={cursor}
        range={range}
        wrong={wrong}
        untested={untested}
        isReadOnly={isReadOnly}
        onPoint={point}
        onEdit={editCell}
        onKeyDown={(event) =>
          onGridKey(event, {
            cursor,
            anchor,
            size,
            go,
            edit,
            clear,
            save: props.onSave,
            undo: () => back(past.undo, t`Taken back`),
            redo: () => back(past.redo, t`Done again`),
            nextProblem,
          })
        }
        onCopy={copy}
        onPaste={paste}
      />
      <CellHelp
        id={helpId}
        column={column}
        value={valueAt(table, cursor.row, cursor.column)}
        reference={cellOf("reference")}
        rule={cellOf("id")}
        problems={marks.get(key) ?? []}
        isUntested={untested.has(key)}
        vocabulary={vocabulary}
      />
      {edited && cell && column && (
        <CellEditor
          cell={cell}
          column={column}
          value={edited.value}
          vocabulary={vocabulary}
          onKeep={(value, how) => {
            change(withCells(table, [{ ...cursor, value: value.trim() }]));
            leave(how);
          }}
          onCancel={() => leave("stay")}
        />
      )}
    </>
  );
}

const said = ({ message, remedy }: Diagnostic) =>
  remedy === "" ? message : `${message}\n${remedy}`;

function marked(
  table: Table,
  problems: readonly Diagnostic[],
  path: string,
): ReadonlyMap<string, readonly Diagnostic[]> {
  const found = new Map<string, Diagnostic[]>();
  for (const problem of problems) {
    const key = problem.file === path ? keyAt(table, problem.line, problem.column) : undefined;
    if (key) found.set(key, [...(found.get(key) ?? []), problem]);
  }
  return found;
}

function keyAt(table: Table, line: number, column: number): string | undefined {
  const found = cellAt(table, line, column);
  return found && `${found.row}:${found.column}`;
}

function cursorOf(key: string): Cursor {
  const [row = 0, column = 0] = key.split(":").map(Number);
  return { row, column };
}

const inOrder = (a: Cursor, b: Cursor) => a.row - b.row || a.column - b.column;

const rangeOf = (a: Cursor, b: Cursor): Range => ({
  top: Math.min(a.row, b.row),
  bottom: Math.max(a.row, b.row),
  left: Math.min(a.column, b.column),
  right: Math.max(a.column, b.column),
});

function block(range: Range, value: (row: number, column: number) => string) {
  const values = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      values.push({ row, column, value: value(row, column) });
    }
  }
  return values;
}
