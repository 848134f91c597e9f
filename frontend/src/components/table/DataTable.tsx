// The product's table: sortable, sticky header and first column, rows drawn only where they are seen, keyboard j/k (or arrows) and Enter.
// Headless TanStack Table and Virtual underneath; a real <table> on top.
import { t } from "@lingui/core/macro";
import { useTable } from "@tanstack/react-table";
import { type ReactNode, useMemo, useRef, useState } from "react";
import type { Sorting } from "@/lib/urlState";
import { type Column, features, tanstackColumns } from "./columns";
import styles from "./DataTable.module.css";
import { TableHead } from "./TableHead";
import { TableRow } from "./TableRow";
import { useRowKeys } from "./useRowKeys";
import { useVisibleRows } from "./useVisibleRows";

export type { Column } from "./columns";

export interface DataTableProps<T extends object> {
  /** The table's accessible name. */
  label: string;
  rows: readonly T[];
  /** The first one is sticky and names the row. Keep it stable (module constant or useMemo). */
  columns: readonly Column<T>[];
  rowKey: (row: T) => string;
  /** Enter, or a click anywhere in the row. */
  onOpen?: (row: T) => void;
  /** Controlled sorting (from the address); left out, the table keeps its own. */
  sorting?: Sorting;
  onSorting?: (sorting: Sorting | undefined) => void;
  /** With onSelection: check boxes. Row keys. */
  selection?: ReadonlySet<string>;
  onSelection?: (selection: ReadonlySet<string>) => void;
  /** "muted" for excluded rows, which stay visible. */
  rowTone?: (row: T) => "muted" | undefined;
  /** A heavy rule below the row, e.g. after a tie group. */
  ruleBelow?: (row: T) => boolean;
  /** The open row, e.g. of a side panel. */
  current?: string;
  maxHeight?: number | string;
  /** Shown instead of rows: an EmptyState. */
  empty?: ReactNode;
}

export function DataTable<T extends object>(props: DataTableProps<T>) {
  const { label, rows, columns, rowKey, onOpen, selection, onSelection, maxHeight, empty } = props;
  const scroll = useRef<HTMLDivElement>(null);
  const [scrolled, setScrolled] = useState(false);
  const [own, setOwn] = useState<Sorting | undefined>();
  const sorting = props.onSorting ? props.sorting : own;
  const definitions = useMemo(() => tanstackColumns(columns), [columns]);
  const data = useMemo(() => [...rows], [rows]);
  const table = useTable({
    features,
    columns: definitions,
    data,
    getRowId: rowKey,
    state: { sorting: sorting ? [{ id: sorting.column, desc: sorting.descending }] : [] },
    onSortingChange: () => {},
  });
  const sorted = table.getRowModel().rows;
  const visible = useVisibleRows(sorted.length, scroll);
  const keys = useRowKeys(
    sorted.length,
    (index) => visible.reveal(index),
    (index) => {
      const row = sorted[index];
      if (row) onOpen?.(row.original);
    },
  );
  const selectable = selection !== undefined && onSelection !== undefined;
  const toggle = (id: string) => {
    const next = new Set(selection);
    if (!next.delete(id)) next.add(id);
    onSelection?.(next);
  };

  if (rows.length === 0 && empty) return <div className={styles["scroll"]}>{empty}</div>;
  return (
    <section
      ref={scroll}
      className={styles["scroll"]}
      style={{ maxHeight }}
      data-scrolled={scrolled || undefined}
      onScroll={(event) => setScrolled(event.currentTarget.scrollLeft > 0)}
      aria-label={t`${label}, scrollable`}
    >
      <table
        className={styles["table"]}
        aria-label={label}
        aria-rowcount={sorted.length + 1}
        onKeyDown={keys.onKeyDown}
      >
        <TableHead
          columns={columns}
          sorting={sorting}
          onSorting={props.onSorting ?? setOwn}
          selected={selectable ? selectedShare(selection.size, rows.length) : undefined}
          onSelectAll={(all) => onSelection?.(new Set(all ? rows.map(rowKey) : []))}
        />
        <tbody>
          <Spacer height={visible.before} />
          {visible.indexes.map((index) => {
            const row = sorted[index];
            return (
              row && (
                <TableRow
                  key={row.id}
                  id={row.id}
                  row={row.original}
                  index={index}
                  columns={columns}
                  isFocusTarget={index === keys.current}
                  isCurrent={row.id === props.current}
                  isSelected={selection?.has(row.id)}
                  onToggle={selectable ? toggle : undefined}
                  onOpen={onOpen}
                  onFocus={keys.setCurrent}
                  tone={props.rowTone?.(row.original)}
                  ruleBelow={props.ruleBelow?.(row.original)}
                />
              )
            );
          })}
          <Spacer height={visible.after} />
        </tbody>
      </table>
    </section>
  );
}

function selectedShare(selected: number, all: number): "none" | "some" | "all" {
  if (selected === 0) return "none";
  return selected < all ? "some" : "all";
}

/** Stands for the rows that are not drawn. */
function Spacer({ height }: { height: number }) {
  return height <= 0 ? null : (
    <tr className={styles["spacer"]}>
      <td style={{ height }} />
    </tr>
  );
}
