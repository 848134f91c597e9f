import { t } from "@lingui/core/macro";
import { ArrowUp } from "lucide-react";
import { Checkbox } from "@/components/forms/Checkbox";
import { classes } from "@/lib/className";
import type { Sorting } from "@/lib/urlState";
import type { Column } from "./columns";
import styles from "./DataTable.module.css";

interface TableHeadProps<T> {
  columns: readonly Column<T>[];
  sorting: Sorting | undefined;
  onSorting: (sorting: Sorting | undefined) => void;
  selected: "none" | "some" | "all" | undefined;
  onSelectAll: (all: boolean) => void;
}

export function TableHead<T>({
  columns,
  sorting,
  onSorting,
  selected,
  onSelectAll,
}: TableHeadProps<T>) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {selected && (
          <th scope="col" className={styles["select"]}>
            <Checkbox
              aria-label={t`Select all`}
              isSelected={selected === "all"}
              isIndeterminate={selected === "some"}
              onChange={onSelectAll}
            />
          </th>
        )}
        {columns.map(({ id, header, explanation, sortValue, align, width }, index) => (
          <th
            key={id}
            scope="col"
            className={classes(index === 0 && styles["first"])}
            data-align={align}
            style={{ width, minWidth: width }}
            title={explanation}
            aria-sort={sortValue && ariaSort(id, sorting)}
          >
            {sortValue ? (
              <button
                type="button"
                className={styles["sort"]}
                onClick={() => onSorting(nextSorting(id, sorting))}
              >
                {header}
                <ArrowUp size={12} strokeWidth={2} aria-hidden="true" />
              </button>
            ) : (
              header
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function ariaSort(
  column: string,
  sorting: Sorting | undefined,
): "ascending" | "descending" | "none" {
  if (sorting?.column !== column) return "none";
  return sorting.descending ? "descending" : "ascending";
}

/** Ascending, descending, then the order in which the rows came. */
function nextSorting(column: string, sorting: Sorting | undefined): Sorting | undefined {
  if (sorting?.column !== column) return { column, descending: false };
  return sorting.descending ? undefined : { column, descending: true };
}
