// What the comparison says as a whole: exactly one of these. Every page takes its sentence from here, so that no two of them exclude
// each other.
import { t } from "@lingui/core/macro";
import type { Alternative, Assessment } from "./assessment";

export type Answer =
  | { readonly kind: "NO_CANDIDATES" | "ALL_OUT" | "NOT_WEIGHED" }
  /** Some are ranked, and a knock-out may apply to each of them. */
  | { readonly kind: "NONE_AWARDABLE" }
  /** One that may be knocked out comes first; `preferred` come first among the awardable. */
  | {
      readonly kind: "OPEN";
      readonly first: readonly Alternative[];
      readonly preferred: readonly Alternative[];
    }
  | { readonly kind: "PREFERRED"; readonly preferred: readonly Alternative[] };

interface Ranked {
  readonly alternative: Alternative;
  readonly rank: number;
}

/** @param ranked at the weights the page shows; empty while no weight is set */
export function answerOf({ alternatives }: Assessment, ranked: readonly Ranked[]): Answer {
  if (alternatives.length === 0) return { kind: "NO_CANDIDATES" };
  if (alternatives.every(({ status }) => status === "KNOCKED_OUT")) return { kind: "ALL_OUT" };
  if (ranked.length === 0) return { kind: "NOT_WEIGHED" };
  const preferred = best(ranked.filter(({ alternative }) => alternative.status === "AWARDABLE"));
  if (preferred.length === 0) return { kind: "NONE_AWARDABLE" };
  const first = best(ranked);
  return first.every(({ status }) => status === "AWARDABLE")
    ? { kind: "PREFERRED", preferred }
    : { kind: "OPEN", first, preferred };
}

function best(rows: readonly Ranked[]): readonly Alternative[] {
  const least = Math.min(...rows.map(({ rank }) => rank));
  return rows.filter(({ rank }) => rank === least).map(({ alternative }) => alternative);
}

export function answerSentence(answer: Answer): string {
  switch (answer.kind) {
    case "NO_CANDIDATES":
      return t`Nothing to rank yet: the case has no candidates`;
    case "ALL_OUT":
      return t`Nothing is ranked: every candidate is knocked out`;
    case "NOT_WEIGHED":
      return t`Nothing is ranked: no criterion has a weight`;
    case "NONE_AWARDABLE":
      return t`No alternative is awardable, so none is preferred`;
    case "OPEN":
      return t`Open: ${names(answer.first.filter(isUnresolved))} comes first and is unresolved; among the awardable, ${names(answer.preferred)} is preferred under these weights`;
    case "PREFERRED":
      return answer.preferred.length === 1
        ? t`${names(answer.preferred)} is preferred under these weights`
        : t`Tied in first place under these weights: ${names(answer.preferred)}`;
  }
}

/** Whether somebody is preferred, so that it can be said what would change it. */
export function hasPreferred(answer: Answer): boolean {
  return answer.kind === "OPEN" || answer.kind === "PREFERRED";
}

function isUnresolved({ status }: Alternative): boolean {
  return status === "UNRESOLVED";
}

function names(alternatives: readonly Alternative[]): string {
  return alternatives.map(({ name }) => name).join(", ");
}
