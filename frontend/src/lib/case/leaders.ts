// Who leads among the awardable.
import type { Alternative, Assessment, Convention } from "./assessment";

/** The awardable alternatives preferred under these weights: several only where they are worth the same. */
export function leadersOf(
  assessment: Assessment,
  convention: Convention = "UNIFORM",
): readonly Alternative[] {
  if (!assessment.weighed) return [];
  return assessment.alternatives.filter(({ standings }) =>
    standings.some(
      (standing) => standing.convention === convention && standing.rankWithoutUnresolved === 1,
    ),
  );
}
