// What became of a typed text: the one value it can mean, or why it was refused and what to write instead.

export type Reading<T> =
  | { readonly kind: "read"; readonly value: T }
  | { readonly kind: "refused"; readonly message: string };

export function read<T>(value: T): Reading<T> {
  return { kind: "read", value };
}

export function refused(message: string): Reading<never> {
  return { kind: "refused", message };
}

/** The text as it is quoted in a message; a pasted page is cut. */
export function quoted(text: string): string {
  const shown = text.trim();
  return shown.length > 40 ? `${shown.slice(0, 40)}…` : shown;
}
