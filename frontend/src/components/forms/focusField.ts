// Brings the control of a named field into view and gives it the focus: from an error summary, or when a form is sent too early.
const focusable = "input:not([type=hidden]), textarea, select, button, [tabindex]";

/** Finds the field by the `id` or `name` of its control; false where the page has no such field. */
export function focusField(field: string): boolean {
  const named = document.getElementById(field) ?? document.getElementsByName(field)[0];
  if (named === undefined) return false;
  const control = named.matches(focusable) ? named : controlBeside(named);
  for (let fold = named.closest("details"); fold !== null; ) {
    fold.open = true;
    fold = fold.parentElement?.closest("details") ?? null;
  }
  control?.scrollIntoView({ block: "center" });
  control?.focus({ preventScroll: true });
  return true;
}

/** Some fields carry their name on a hidden input: after the control or within its group. */
function controlBeside(named: HTMLElement): HTMLElement | undefined {
  const places = named.matches("input[type=hidden]")
    ? [named.previousElementSibling, named.parentElement]
    : [named];
  return places
    .map((place) => place?.querySelector<HTMLElement>(focusable) ?? undefined)
    .find((control) => control !== undefined);
}
