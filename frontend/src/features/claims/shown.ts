// Which claims the list shows.
import { t } from "@lingui/core/macro";
import type { Claim } from "./claimsApi";

export const shownWays = [
  "standing",
  "unsupported",
  "contradicted",
  "untested",
  "replicated",
  "statements",
  "withdrawn",
] as const;

export type Shown = (typeof shownWays)[number];

export function shownWords(shown: Shown): string {
  return {
    standing: t`All that stand`,
    unsupported: t`Not supported by own figures`,
    contradicted: t`Contradicted independently`,
    untested: t`Not independently tested`,
    replicated: t`Replicated independently`,
    statements: t`Statements without comparison`,
    withdrawn: t`Withdrawn`,
  }[shown];
}

/** A claim is shown where one of its parts is what is asked for. */
export function shows(shown: Shown, { withdrawn, parts }: Claim): boolean {
  if (withdrawn || shown === "withdrawn") return withdrawn && shown === "withdrawn";
  switch (shown) {
    case "standing":
      return true;
    case "statements":
      return parts.length === 0;
    case "unsupported":
      return parts.some(({ ownFigures }) => ownFigures === "DO_NOT_SUPPORT");
    case "contradicted":
      return parts.some(({ independent }) => independent === "CONTRADICTED");
    case "untested":
      return parts.some(({ independent }) => independent === "NONE");
    case "replicated":
      return parts.some(({ independent }) => independent === "REPLICATED");
  }
}
