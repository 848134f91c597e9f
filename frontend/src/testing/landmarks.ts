// The landmarks of the page: a reader who jumps between them must be able to tell them apart.
import { screen } from "@testing-library/react";

const roles = ["region", "complementary", "navigation", "form", "search"] as const;

/** "region Costs over the term", one of each landmark. */
export function landmarks(): readonly string[] {
  return roles.flatMap((role) =>
    screen
      .queryAllByRole(role)
      .map((element) => `${role} ${nameOf(element)}`)
      .filter((name) => name !== `${role} `),
  );
}

function nameOf(element: HTMLElement): string {
  const label = element.getAttribute("aria-label");
  if (label !== null) return label;
  const heading = element.getAttribute("aria-labelledby");
  return heading === null ? "" : (document.getElementById(heading)?.textContent ?? "");
}
