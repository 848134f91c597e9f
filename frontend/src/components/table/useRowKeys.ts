// Moving through rows by keyboard: j/k or the arrows, Home and End, Enter opens. One row is in the tab order.
import { type KeyboardEvent, useState } from "react";

export interface RowKeys {
  readonly current: number;
  setCurrent(index: number): void;
  onKeyDown(event: KeyboardEvent<HTMLElement>): void;
}

export function useRowKeys(
  count: number,
  reveal: (index: number) => void,
  open: (index: number) => void,
): RowKeys {
  const [wanted, setCurrent] = useState(0);
  const current = Math.min(wanted, Math.max(0, count - 1));

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const row = (event.target as HTMLElement).closest<HTMLElement>("[data-row]");
    // Keys typed into a field or pressed on a button inside the row are that control's.
    if (row === null || event.target !== row || event.ctrlKey || event.metaKey || event.altKey)
      return;
    if (event.key === "Enter") {
      event.preventDefault();
      open(current);
      return;
    }
    const next = target(event.key, current, count);
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    reveal(next);
    const table = event.currentTarget;
    const focus = () => table.querySelector<HTMLElement>(`[data-row="${next}"]`)?.focus();
    // A row far away is drawn only after scrolling.
    if (table.querySelector(`[data-row="${next}"]`)) focus();
    else requestAnimationFrame(() => requestAnimationFrame(focus));
  };

  return { current, setCurrent, onKeyDown };
}

function target(key: string, current: number, count: number): number | undefined {
  switch (key) {
    case "j":
    case "ArrowDown":
      return Math.min(count - 1, current + 1);
    case "k":
    case "ArrowUp":
      return Math.max(0, current - 1);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
