// What an impact changes, in words.
import { plural, t } from "@lingui/core/macro";
import { formatNumber, formatShare } from "@/lib/format";
import type { FindingChange, ImpactView, Touched } from "./impactApi";

export function kindWords(kind: FindingChange["kind"]): string {
  return {
    KNOCK_OUT: t`knock-out`,
    PENALTY: t`penalty`,
    OBLIGATION: t`obligation`,
    FLAG: t`flag`,
  }[kind];
}

export function changeWords({ kind, before, after, pointsBefore, pointsAfter }: FindingChange) {
  const say = (standing: FindingChange["before"], points: number) => {
    const named =
      points > 0 ? t`${kindWords(kind)} of ${formatNumber(points, 1)}` : kindWords(kind);
    if (standing === "NONE") return t`no ${kindWords(kind)}`;
    if (standing === "HOLDS") return named;
    return kind === "KNOCK_OUT" ? t`knock-out unresolved` : t`${named}, may apply`;
  };
  return { before: say(before, pointsBefore), after: say(after, pointsAfter) };
}

export function statusWords(status: Touched["moved"][number]["before"]): string {
  return {
    AWARDABLE: t`awardable`,
    UNRESOLVED: t`unresolved`,
    KNOCKED_OUT: t`knocked out`,
  }[status];
}

export const changesLeader = ({ leadersBefore, leadersAfter }: Touched) =>
  leadersBefore.join("\n") !== leadersAfter.join("\n");

/** How sure the leader is, where that was asked for. */
export function sureWords({ sureBefore, sureAfter }: Touched): string | undefined {
  const say = (sure: Touched["sureBefore"]) => (sure ? formatShare(sure.firstRank) : "—");
  return sureBefore || sureAfter
    ? t`The leader is first in ${say(sureBefore)} → ${say(sureAfter)} of the draws.`
    : undefined;
}

/** Everything that changes in numbers, hidden cases included. */
export function summaryWords({ impact, hidden }: ImpactView): string {
  if (!impact) return "";
  const all = impact.touched.length + hidden.touched;
  const changed = plural(all, {
    0: "No answer changes",
    one: "# answer changes",
    other: "# answers change",
  });
  const leaders = impact.touched.filter(changesLeader).length + hidden.leaders;
  const unanswered = impact.unanswered.length + hidden.unanswered;
  const inLead = leaders > 0 ? t`, ${leaders} of them in who leads` : "";
  const open = unanswered > 0 ? t` ${unanswered} cannot be assessed yet.` : "";
  const among = plural(impact.cases, {
    one: "the # open case or standing decision",
    other: "# open cases and standing decisions",
  });
  return t`${changed} among ${among}${inLead}.${open}`;
}

export function hiddenWords({ hidden }: ImpactView): string | undefined {
  if (hidden.touched === 0) return undefined;
  const count = plural(hidden.touched, {
    one: "# of them is a case",
    other: "# of them are cases",
  });
  return t`${count} that you may not see; only the number is told.`;
}
