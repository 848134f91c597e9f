// How a column of a DataTable is described, and how columns become TanStack Table's.
import {
  type ColumnDef,
  createSortedRowModel,
  rowSortingFeature,
  type SortFn,
  tableFeatures,
} from "@tanstack/react-table";
import type { ReactNode } from "react";

export interface Column<T> {
  readonly id: string;
  readonly header: string;
  /** A longer explanation, shown as tooltip of the header. */
  readonly explanation?: string;
  readonly cell: (row: T) => ReactNode;
  /** Makes the column sortable. Undefined means unknown, and unknown comes last in both directions. */
  readonly sortValue?: (row: T) => string | number | undefined;
  readonly align?: "start" | "end" | "center";
  /** In pixels; left out, the content decides. */
  readonly width?: number;
}

export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

export type Features = typeof features;

const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

function bySortValue<T extends object>(...[a, b, id]: Parameters<SortFn<Features, T>>): number {
  const [left, right] = [a.getValue(id), b.getValue(id)];
  if (typeof left === "number" && typeof right === "number") return left - right;
  return collator.compare(String(left), String(right));
}

export function tanstackColumns<T extends object>(
  columns: readonly Column<T>[],
): ColumnDef<Features, T>[] {
  return columns.map(({ id, sortValue }) => ({
    id,
    accessorFn: (row: T) => sortValue?.(row),
    enableSorting: sortValue !== undefined,
    sortUndefined: "last",
    sortFn: bySortValue,
  }));
}
