// A claim while it is being entered: all texts, kept in this browser until it is recorded.
import type { Claim, ClaimContent } from "./claimsApi";

export interface ComparisonDraft {
  /** Tells rows apart while they are added and removed. */
  readonly key: string;
  readonly better: string;
  readonly worse: string;
  readonly benchmark: string;
}

export interface Draft {
  readonly sentence: string;
  readonly claimant: string;
  /** Who says so, where it is no vendor of the catalog. */
  readonly otherClaimant: string;
  readonly kind: "comparisons" | "statement";
  readonly comparisons: readonly ComparisonDraft[];
  readonly grade: "C" | "D" | "E" | "";
  readonly why: string;
  readonly basis: ClaimContent["basis"];
  readonly source: string;
  readonly published: string;
  readonly note: string;
}

/** The choice that opens a field of its own. */
export const somebodyElse = "somebody-else";

export function comparison(given: Partial<ComparisonDraft> = {}): ComparisonDraft {
  return { better: "", worse: "", benchmark: "", ...given, key: crypto.randomUUID() };
}

export function emptyDraft(): Draft {
  return {
    sentence: "",
    claimant: "",
    otherClaimant: "",
    kind: "comparisons",
    comparisons: [comparison()],
    grade: "",
    why: "",
    basis: "CITED",
    source: "",
    published: "",
    note: "",
  };
}

/** @param isVendor whether the claimant is a vendor of the catalog */
export function draftOf(claim: Claim, isVendor: boolean): Draft {
  const grade = claim.statement?.grade;
  return {
    sentence: claim.sentence,
    claimant: isVendor ? claim.claimant : somebodyElse,
    otherClaimant: isVendor ? "" : claim.claimantName,
    kind: claim.parts.length > 0 ? "comparisons" : "statement",
    comparisons:
      claim.parts.length > 0
        ? claim.parts.map((part) => comparison(part.comparison))
        : [comparison()],
    grade: grade === "C" || grade === "D" || grade === "E" ? grade : "",
    why: claim.statement?.why ?? "",
    basis: claim.provenance.basis,
    source: claim.provenance.source,
    published: claim.provenance.published ?? "",
    note: claim.provenance.note,
  };
}

export function contentOf(draft: Draft): ClaimContent {
  const { sentence, basis, source, published, note, kind, grade, why } = draft;
  return {
    sentence,
    claimant: draft.claimant === somebodyElse ? draft.otherClaimant : draft.claimant,
    comparisons:
      kind === "comparisons"
        ? draft.comparisons.map(({ better, worse, benchmark }) => ({ better, worse, benchmark }))
        : [],
    ...(kind === "statement" && grade !== "" && { statement: { grade, why } }),
    basis,
    source,
    published: published.trim(),
    note,
  };
}
