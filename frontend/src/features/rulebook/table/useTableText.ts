// The text of a table with undo and redo; a text that comes from elsewhere begins the past anew.
import { useEffect, useRef, useState } from "react";

const remembered = 100;

export interface Cursor {
  readonly row: number;
  readonly column: number;
}

interface Step {
  readonly text: string;
  readonly cursor: Cursor;
}

export function useTableText(text: string, onChange: (text: string) => void) {
  const past = useRef<Step[]>([]);
  const future = useRef<Step[]>([]);
  const latest = useRef(text);
  const [, redraw] = useState(0);
  useEffect(() => {
    if (text === latest.current) return;
    latest.current = text;
    past.current = [];
    future.current = [];
    redraw((round) => round + 1);
  }, [text]);

  const put = (next: string) => {
    latest.current = next;
    onChange(next);
    redraw((round) => round + 1);
  };
  const step = (from: Step[], to: Step[], cursor: Cursor): Cursor | undefined => {
    const found = from.pop();
    if (!found) return undefined;
    to.push({ text: latest.current, cursor });
    put(found.text);
    return found.cursor;
  };
  return {
    change(next: string, cursor: Cursor) {
      if (next === latest.current) return;
      past.current = [...past.current.slice(1 - remembered), { text: latest.current, cursor }];
      future.current = [];
      put(next);
    },
    undo: (cursor: Cursor) => step(past.current, future.current, cursor),
    redo: (cursor: Cursor) => step(future.current, past.current, cursor),
    canUndo: past.current.length > 0,
    canRedo: future.current.length > 0,
  };
}
