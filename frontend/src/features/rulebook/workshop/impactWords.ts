// What an impact changes, in words.
import { plural, t } from "@lingui/core/macro";
import { formatNumber, formatShare } from "@/lib/format";
import type { FindingChange, Hidden, ImpactView, Touched } from "./impactApi";

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

export const lockedWords = () => t`Stays on its rulebook until its lead moves it.`;

export const valuesWords = ({ shift }: Touched) =>
  t`Values move by up to ${formatNumber(shift, 1)} points.`;

/** Values move and nothing else does, as by a parameter of evidence. */
export const isValuesAlone = (each: Touched) =>
  each.shift > 0 && each.findings.length === 0 && each.moved.length === 0 && !changesLeader(each);

/** A case's title, with what keeps it from following a publication like a draft. */
export function stagedTitle({ title, stage }: Pick<Touched, "title" | "stage">): string {
  return {
    OPEN: title,
    LOCKED: t`${title} (locked: stays on its rulebook until its lead moves it)`,
    DECIDED: t`${title} (decided)`,
  }[stage];
}

/** How sure the leader is, where that was asked for. */
export function sureWords({ sureBefore, sureAfter }: Touched): string | undefined {
  const say = (sure: Touched["sureBefore"]) => (sure ? formatShare(sure.firstRank) : "—");
  return sureBefore || sureAfter
    ? t`The leader is first in ${say(sureBefore)} → ${say(sureAfter)} of the draws.`
    : undefined;
}

/** Everything that changes in numbers, hidden cases included; of hidden ones not everybody is told who leads. */
export function summaryWords({ impact, hidden }: ImpactView): string {
  if (!impact) return "";
  const all = impact.touched.length + hidden.touched;
  const changed = plural(all, {
    0: "No answer changes",
    one: "# answer changes",
    other: "# answers change",
  });
  const leaders = impact.touched.filter(changesLeader).length + (hidden.detail?.leaders ?? 0);
  const unanswered = impact.unanswered.length + hidden.unanswered;
  const inLead = leaders > 0 ? t`, ${leaders} of them in who leads` : "";
  const open = unanswered > 0 ? t` ${unanswered} cannot be assessed.` : "";
  const among = plural(impact.cases, {
    one: "the # open case or standing decision",
    other: "# open cases and standing decisions",
  });
  return t`${changed} among ${among}${inLead}.${open}`;
}

export function changedSinceWords({ changedSince }: ImpactView): string {
  return plural(changedSince, {
    one: "# case changed since this was worked out; look again. Only what changed is looked at.",
    other: "# cases changed since this was worked out; look again. Only what changed is looked at.",
  });
}

export function hiddenWords({ touched, detail }: Hidden): string | undefined {
  if (touched === 0) return undefined;
  const count = plural(touched, { one: "# of them is a case", other: "# of them are cases" });
  return detail
    ? t`${count} that you may not see; of these you are told numbers alone:`
    : t`${count} that you may not see; only the number is told.`;
}

/** What changes in hidden cases, a line each. */
export function hiddenLines({ detail }: Hidden): readonly string[] {
  if (!detail) return [];
  const { leaders, locked, decided, valuesAlone, rules } = detail;
  const changes = { COMES: t`comes`, GOES: t`goes`, CHANGES: t`changes` };
  const counted = (count: number) => plural(count, { one: "in # case", other: "in # cases" });
  const facts: readonly (readonly [number, string])[] = [
    [leaders, t`another leader`],
    [valuesAlone, t`values move and nothing else`],
    [locked, t`locked, so that it stays on its rulebook until its lead moves it`],
    [decided, t`decided`],
  ];
  return [
    ...facts.filter(([count]) => count > 0).map(([count, what]) => t`${counted(count)}: ${what}`),
    ...rules.map(
      ({ rule, title, kind, change, cases }) =>
        t`${counted(cases)}: ${kindWords(kind)} of ${title} (${rule}) ${changes[change]}`,
    ),
  ];
}
