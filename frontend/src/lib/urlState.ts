// State that lives in the address, so that a view can be shared: search text, filters, sorting.
// Use these in a route's validateSearch; read and write with useSearch/useNavigate of the router. A malformed address never throws,
// it reads as "not set".

export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

export function textOf(value: unknown): string | undefined {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** Accepts one value or many; drops doubles and empty ones; undefined for none, so that the address stays short. */
export function listOf(value: unknown): readonly string[] | undefined {
  const found = (Array.isArray(value) ? value : [value])
    .map(textOf)
    .filter((text) => text !== undefined);
  return found.length === 0 ? undefined : [...new Set(found)];
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T | undefined {
  return allowed.find((candidate) => candidate === value);
}

/** "price" ascending, "-price" descending. */
export function sortingOf(value: unknown, columns: readonly string[]): Sorting | undefined {
  if (typeof value !== "string") return undefined;
  const descending = value.startsWith("-");
  const column = descending ? value.slice(1) : value;
  return columns.includes(column) ? { column, descending } : undefined;
}

export function sortingText(sorting: Sorting): string {
  return `${sorting.descending ? "-" : ""}${sorting.column}`;
}

/** The filter with `value` switched on or off. */
export function toggled(
  values: readonly string[] | undefined,
  value: string,
): readonly string[] | undefined {
  const present = values ?? [];
  return listOf(
    present.includes(value) ? present.filter((other) => other !== value) : [...present, value],
  );
}
