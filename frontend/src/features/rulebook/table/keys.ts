// What the keys do while the grid, and no cell, is being worked in. Tab is left alone: it leaves the grid.
import type { KeyboardEvent } from "react";
import type { Leave } from "./CellEditor";
import type { Cursor } from "./useTableText";

export interface GridActions {
  readonly cursor: Cursor;
  readonly anchor: Cursor | undefined;
  readonly size: { readonly rows: number; readonly columns: number };
  /** The second cursor is the other end of a selected block. */
  go(to: Cursor, anchor?: Cursor): void;
  edit(value?: string): void;
  clear(): void;
  save(): void;
  undo(): void;
  redo(): void;
  nextProblem(): void;
}

const page = 15;

export function moved({ row, column }: Cursor, how: Leave): Cursor {
  if (how === "down") return { row: row + 1, column };
  if (how === "up") return { row: row - 1, column };
  if (how === "right") return { row, column: column + 1 };
  return how === "left" ? { row, column: column - 1 } : { row, column };
}

/** What a key asks for; undefined where the browser is to have it. */
function wanted(event: KeyboardEvent, actions: GridActions): (() => void) | undefined {
  const { cursor, anchor, size } = actions;
  const { key, shiftKey } = event;
  const isCommand = event.ctrlKey || event.metaKey;
  const steps: Readonly<Record<string, Cursor>> = {
    ArrowDown: isCommand ? { ...cursor, row: size.rows } : moved(cursor, "down"),
    ArrowUp: isCommand ? { ...cursor, row: 0 } : moved(cursor, "up"),
    ArrowRight: isCommand ? { ...cursor, column: size.columns } : moved(cursor, "right"),
    ArrowLeft: isCommand ? { ...cursor, column: 0 } : moved(cursor, "left"),
    PageDown: { ...cursor, row: cursor.row + page },
    PageUp: { ...cursor, row: cursor.row - page },
    Home: { row: isCommand ? 0 : cursor.row, column: 0 },
    End: { row: isCommand ? size.rows : cursor.row, column: size.columns },
  };
  const step = steps[key];
  if (step) return () => actions.go(step, shiftKey ? (anchor ?? cursor) : undefined);
  if (isCommand) {
    const lower = key.toLowerCase();
    if (lower === "z") return shiftKey ? actions.redo : actions.undo;
    return { y: actions.redo, s: actions.save }[lower];
  }
  if (key === "Enter" || key === "F2") return () => actions.edit();
  if (key === "F8") return actions.nextProblem;
  if (key === "Delete" || key === "Backspace") return actions.clear;
  if (key === "Escape" && anchor) return () => actions.go(cursor);
  return key.length === 1 && !event.altKey ? () => actions.edit(key) : undefined;
}

export function onGridKey(event: KeyboardEvent, actions: GridActions): void {
  const action = wanted(event, actions);
  if (!action) return;
  event.preventDefault();
  action();
}
