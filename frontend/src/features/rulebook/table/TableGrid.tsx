// The drawn part of a table: a grid whose rows are drawn only where they are seen. The grid keeps the focus and names the active cell.
import { t } from "@lingui/core/macro";
import { type ClipboardEvent, type KeyboardEvent, memo, type RefObject } from "react";
import type { VisibleRows } from "@/components/table/useVisibleRows";
import { classes } from "@/lib/className";
import type { TableColumn } from "./columns";
import type { Row, Table } from "./csv";
import styles from "./Table.module.css";
import type { Cursor } from "./useTableText";

export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface TableGridProps {
  label: string;
  prefix: string;
  helpId: string;
  table: Table;
  columns: readonly TableColumn[];
  visible: VisibleRows;
  scroll: RefObject<HTMLDivElement | null>;
  grid: RefObject<HTMLTableElement | null>;
  cursor: Cursor;
  range: Range;
  /** Keys "row:column", -1 for the header. */
  wrong: ReadonlyMap<string, string>;
  untested: ReadonlySet<string>;
  isReadOnly: boolean;
  onPoint: (cursor: Cursor, isRange: boolean) => void;
  onEdit: (cursor: Cursor) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onCopy: (event: ClipboardEvent) => void;
  onPaste: (event: ClipboardEvent) => void;
}

export const cellId = (prefix: string, row: number, column: number) => `${prefix}-${row}-${column}`;

export function TableGrid(props: TableGridProps) {
  const { table, columns, visible, cursor, prefix, range, wrong, untested } = props;
  return (
    <div ref={props.scroll} className={styles["scroll"]}>
      <table
        ref={props.grid}
        className={styles["grid"]}
        role="grid"
        aria-label={props.label}
        aria-rowcount={table.rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable="true"
        aria-readonly={props.isReadOnly}
        aria-activedescendant={cellId(prefix, cursor.row, cursor.column)}
        tabIndex={0}
        onKeyDown={props.onKeyDown}
        onCopy={props.onCopy}
        onPaste={props.onPaste}
      >
        <colgroup>
          <col className={styles["numbers"]} />
          {columns.map((column, index) => (
            <col
              key={column.key}
              className={styles[index === 0 ? "firstWidth" : widthOf(column)]}
            />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" aria-colindex={1} className={styles["number"]}>
              <span aria-hidden="true">#</span>
              <span className={styles["hidden"]}>{t`Row`}</span>
            </th>
            {columns.map((column, index) => (
              <th
                key={column.key}
                id={cellId(prefix, -1, index)}
                scope="col"
                aria-colindex={index + 2}
                className={classes(index === 0 && styles["first"], styles[column.kind])}
                data-wrong={wrong.has(`-1:${index}`) || undefined}
                title={`${column.raw}\n${wrong.get(`-1:${index}`) ?? column.help}`}
              >
                {column.words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer height={visible.before} />
          {visible.indexes.map((index) => {
            const row = table.rows[index];
            const isIn = index >= range.top && index <= range.bottom;
            return (
              row && (
                <GridRow
                  key={index}
                  index={index}
                  row={row}
                  columns={columns}
                  prefix={prefix}
                  helpId={props.helpId}
                  active={index === cursor.row ? cursor.column : -1}
                  left={isIn ? range.left : -1}
                  right={isIn ? range.right : -1}
                  wrong={wrong}
                  untested={untested}
                  onPoint={props.onPoint}
                  onEdit={props.onEdit}
                />
              )
            );
          })}
          <Spacer height={visible.after} />
        </tbody>
      </table>
    </div>
  );
}

interface GridRowProps extends Pick<TableGridProps, "onPoint" | "onEdit"> {
  index: number;
  row: Row;
  columns: readonly TableColumn[];
  prefix: string;
  helpId: string;
  active: number;
  left: number;
  right: number;
  wrong: ReadonlyMap<string, string>;
  untested: ReadonlySet<string>;
}

const GridRow = memo(function GridRow({
  index,
  row,
  columns,
  prefix,
  helpId,
  active,
  left,
  right,
  wrong,
  untested,
  onPoint,
  onEdit,
}: GridRowProps) {
  const isWrong = columns.some((_, column) => wrong.has(`${index}:${column}`));
  return (
    <tr aria-rowindex={index + 2} data-current={active >= 0 || undefined}>
      <th
        scope="row"
        aria-colindex={1}
        className={styles["number"]}
        data-wrong={isWrong || undefined}
      >
        {index + 1}
      </th>
      {columns.map((column, at) => {
        const key = `${index}:${at}`;
        const value = row.cells[at]?.value ?? "";
        const trouble = wrong.get(key);
        return (
          // The grid holds the focus and handles the keys of its cells.
          <td
            role="gridcell"
            tabIndex={-1}
            key={column.key}
            id={cellId(prefix, index, at)}
            aria-colindex={at + 2}
            aria-selected={at >= left && at <= right && left >= 0}
            aria-invalid={trouble !== undefined || undefined}
            aria-describedby={at === active ? helpId : undefined}
            data-active={at === active || undefined}
            data-untested={untested.has(key) || undefined}
            className={classes(at === 0 && styles["first"])}
            title={trouble ?? (value === "" ? undefined : value)}
            onMouseDown={(event) => onPoint({ row: index, column: at }, event.shiftKey)}
            onDoubleClick={() => onEdit({ row: index, column: at })}
          >
            {value}
          </td>
        );
      })}
    </tr>
  );
});

function widthOf({ isText, kind, raw }: TableColumn): string {
  if (isText) return "textWidth";
  return kind === "condition" || raw === "owner" || raw === "cause" ? "wideWidth" : "narrowWidth";
}

function Spacer({ height }: { height: number }) {
  return height <= 0 ? null : (
    <tr className={styles["spacer"]} aria-hidden="true">
      <td style={{ height }} />
    </tr>
  );
}
