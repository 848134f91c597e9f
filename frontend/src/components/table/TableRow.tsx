import { t } from "@lingui/core/macro";
import type { MouseEvent } from "react";
import { Checkbox } from "@/components/forms/Checkbox";
import type { Column } from "./columns";
import styles from "./DataTable.module.css";

interface TableRowProps<T> {
  id: string;
  row: T;
  index: number;
  columns: readonly Column<T>[];
  /** The one row that Tab reaches. */
  isFocusTarget: boolean;
  isCurrent: boolean;
  isSelected: boolean | undefined;
  onToggle: ((id: string) => void) | undefined;
  onOpen: ((row: T) => void) | undefined;
  onFocus: (index: number) => void;
  tone: "muted" | undefined;
  ruleBelow: boolean | undefined;
}

export function TableRow<T>({
  id,
  row,
  index,
  columns,
  onToggle,
  onOpen,
  ...is
}: TableRowProps<T>) {
  const open = (event: MouseEvent) => {
    const onControl = (event.target as Element).closest("a, button, input, label");
    if (onControl === null && globalThis.getSelection()?.toString() === "") onOpen?.(row);
  };
  return (
    // The keyboard way is Enter on the focused row, handled by the table.
    <tr
      tabIndex={is.isFocusTarget ? 0 : -1}
      data-row={index}
      data-interactive={onOpen ? true : undefined}
      data-selected={is.isCurrent || is.isSelected || undefined}
      data-tone={is.tone}
      data-rule={is.ruleBelow || undefined}
      aria-rowindex={index + 2}
      aria-current={is.isCurrent || undefined}
      onClick={onOpen && open}
      onFocus={() => is.onFocus(index)}
    >
      {onToggle && (
        <td className={styles["select"]}>
          <Checkbox
            aria-label={t`Select ${id}`}
            isSelected={is.isSelected ?? false}
            onChange={() => onToggle(id)}
          />
        </td>
      )}
      {columns.map(({ id: column, cell, align }, position) =>
        position === 0 ? (
          <th key={column} scope="row" className={styles["first"]} data-align={align}>
            {cell(row)}
          </th>
        ) : (
          <td key={column} data-align={align}>
            {cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}
