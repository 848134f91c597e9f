// Whoever is first but unresolved cannot be awarded: said at once, with the facts that would settle it.
import { t } from "@lingui/core/macro";
import { MissingFacts } from "@/components/evidence/MissingFacts";
import { Callout } from "@/components/feedback/Callout";
import type { Comparison } from "./comparison";

export function UnresolvedLeader({ comparison: { rows } }: { comparison: Comparison }) {
  const leaders = rows
    .filter(({ first }) => first === 1)
    .map(({ alternative }) => alternative)
    .filter(({ status }) => status === "UNRESOLVED");
  const [leader] = leaders;
  if (leader === undefined) return null;
  const next = rows.find(({ withoutUnresolved }) => withoutUnresolved === 1)?.alternative.name;
  return (
    <Callout tone="caution" title={t`No award yet: ${leader.name} is unresolved`}>
      <p>
        {next === undefined
          ? t`A knock-out may apply to it, and to every other alternative that is ranked. These facts settle it:`
          : t`A knock-out may apply to it. Among the awardable, ${next} is preferred. These facts settle it:`}
      </p>
      <MissingFacts alternatives={leaders} />
    </Callout>
  );
}
