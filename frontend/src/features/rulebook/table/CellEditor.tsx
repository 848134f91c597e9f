// The box in which one cell is changed: Enter and Tab keep, Esc gives up. What may stand here is offered below it.
import { t } from "@lingui/core/macro";
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from "react";
import type { Vocabulary } from "../rulebookApi";
import { completed, completionsOf, type TableColumn } from "./columns";
import styles from "./Table.module.css";

export type Leave = "down" | "up" | "right" | "left" | "stay";

export interface CellEditorProps {
  cell: HTMLElement;
  column: TableColumn;
  value: string;
  vocabulary: Vocabulary | undefined;
  onKeep: (value: string, leave: Leave) => void;
  onCancel: () => void;
}

export function CellEditor({ cell, column, value, vocabulary, onKeep, onCancel }: CellEditorProps) {
  const [typed, setTyped] = useState(value);
  const [chosen, setChosen] = useState(-1);
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const isDone = useRef(false);
  const listId = useId();
  const options = completionsOf(column, typed, vocabulary);
  const shown = options[chosen];

  useLayoutEffect(() => {
    const place = () => {
      const element = box.current;
      if (!element) return;
      const { left, top, width } = cell.getBoundingClientRect();
      const wide = Math.max(width, column.isText ? 420 : 240);
      element.style.width = `${Math.min(wide, innerWidth - 16)}px`;
      element.style.left = `${Math.max(8, Math.min(left, innerWidth - wide - 8))}px`;
      element.style.top = `${Math.min(top, innerHeight - 120)}px`;
    };
    place();
    input.current?.focus();
    input.current?.setSelectionRange(value.length, value.length);
    addEventListener("scroll", place, true);
    return () => removeEventListener("scroll", place, true);
  }, [cell, column, value]);

  const keep = (leave: Leave, text = typed) => {
    if (isDone.current) return;
    isDone.current = true;
    onKeep(text.replace(/\n/g, " "), leave);
  };
  const take = (text: string) => {
    setTyped(completed(column, typed, text));
    setChosen(-1);
    input.current?.focus();
  };
  const move = (by: number) => {
    const next = chosen + by;
    setChosen(next < -1 ? options.length - 1 : next >= options.length ? -1 : next);
  };
  const giveUp = () => {
    isDone.current = true;
    onCancel();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const { key, shiftKey } = event;
    const text = shown ? completed(column, typed, shown.value) : typed;
    const actions = new Map<string, () => void>([
      ["Escape", giveUp],
      ["Enter", () => (shown ? take(shown.value) : keep(shiftKey ? "up" : "down"))],
      ["Tab", () => keep(shiftKey ? "left" : "right", text)],
    ]);
    if (options.length > 0) {
      actions.set("ArrowDown", () => move(1)).set("ArrowUp", () => move(-1));
    }
    const action = actions.get(key);
    if (!action) return;
    event.preventDefault();
    action();
  };

  return (
    <div ref={box} className={styles["cellEditor"]}>
      <textarea
        ref={input}
        rows={column.isText ? Math.min(6, Math.max(2, Math.ceil(typed.length / 52))) : 1}
        value={typed}
        spellCheck={column.isText}
        role="combobox"
        aria-label={column.words}
        aria-expanded={options.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown ? `${listId}-${chosen}` : undefined}
        onChange={(event) => {
          setTyped(event.target.value);
          setChosen(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => keep("stay")}
      />
      <div
        id={listId}
        role="listbox"
        aria-label={t`What may stand here`}
        className={styles["options"]}
        hidden={options.length === 0}
      >
        {options.map(({ value: option, note }, index) => (
          // The keyboard chooses in the box above, which keeps the focus.
          <div
            key={option}
            id={`${listId}-${index}`}
            ref={
              index === chosen ? (element) => element?.scrollIntoView?.({ block: "nearest" }) : null
            }
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            onMouseDown={(event) => {
              event.preventDefault();
              take(option);
            }}
          >
            <span>{option}</span>
            {note !== "" && <small>{note}</small>}
          </div>
        ))}
      </div>
    </div>
  );
}
