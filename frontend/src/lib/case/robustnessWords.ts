// Names for ids, and the words that go with the figures. Shares are figures of sensitivity, so no word here says "probability" of one.
import { t } from "@lingui/core/macro";
import { formatMoney, formatNumber, formatShare } from "../format";
import type { Assessment, Convention } from "./assessment";
import { allOpenWords, openCounts } from "./openCells";
import type { Flip, Question, Robustness } from "./robustnessApi";
import type { CaseFile, Level } from "./types";

export interface Names {
  offering(id: string): string;
  criterion(id: string): string;
  /** The level a criterion stands at. */
  level(criterion: string): Level | undefined;
  /** "? unpriced; ? unknown: Arena-Hard; ⚑ disputed: …"; empty where all is known. */
  open(offering: string): string;
  /** "? unpriced; ? 4 unknown; ⚑ 1 disputed"; empty where all is known. */
  openCounts(offering: string): string;
}

export function namesOf(caseFile: CaseFile, assessment: Assessment | undefined): Names {
  const offerings = new Map(
    assessment?.alternatives.map(({ offering, name }) => [offering, name] as const),
  );
  const criteria = new Map(caseFile.criteria.map(({ id, name }) => [id, name] as const));
  const levels = new Map(caseFile.criteria.map(({ id, level }) => [id, level] as const));
  const open = new Map(
    assessment?.alternatives.map(
      (alternative) =>
        [alternative.offering, allOpenWords(alternative, caseFile.criteria)] as const,
    ),
  );
  const counts = new Map(
    assessment?.alternatives.map(
      (alternative) => [alternative.offering, openCounts(alternative, caseFile.criteria)] as const,
    ),
  );
  return {
    offering: (id) => offerings.get(id) ?? id,
    criterion: (id) => criteria.get(id) ?? id,
    level: (id) => levels.get(id),
    open: (id) => open.get(id) ?? "",
    openCounts: (id) => counts.get(id) ?? "",
  };
}

export const conventions: readonly Convention[] = ["UNIFORM", "ALL_WORST", "ALL_BEST"];

export function conventionWords(convention: Convention): string {
  const words: Record<Convention, string> = {
    UNIFORM: t`anywhere on the scale`,
    ALL_WORST: t`all at worst`,
    ALL_BEST: t`all at best`,
  };
  return words[convention];
}

/** What asking takes. Who can answer depends on the level the fact stands at: the buyer's own facts no vendor knows. */
export function effortWords(effort: Question["effort"], level: Level | undefined): string {
  const words: Record<Question["effort"], string> = {
    ANSWER: answerWords(level),
    DOCUMENT: t`a document`,
    PILOT: t`a measurement of one's own`,
  };
  return words[effort];
}

function answerWords(level: Level | undefined): string {
  const words: Record<Level, string> = {
    VENDOR: t`an answer of the vendor`,
    MODEL: t`an answer of the model's developer`,
    OFFERING: t`an answer of the provider`,
    SUPPLY_CHAIN: t`an answer of the vendor about its supply chain`,
    REGIME: t`an answer of your legal counsel`,
    CASE: t`an answer from your own house`,
  };
  return level === undefined ? t`an answer` : words[level];
}

/** The level a fact of the vocabulary stands at, told by the first part of its name. */
export function levelOfFact(field: string): Level | undefined {
  const levels: Readonly<Record<string, Level>> = {
    case: "CASE",
    developer: "VENDOR",
    operator: "VENDOR",
    model: "MODEL",
    offering: "OFFERING",
    supplyChain: "SUPPLY_CHAIN",
  };
  return levels[field.split(".")[0] ?? ""];
}

/** The level of what a question is about; undefined where it is about criteria of several levels. */
export function levelOfQuestion({ criteria }: Question, names: Names): Level | undefined {
  const [first, ...others] = new Set(criteria.map(names.level));
  return others.length === 0 ? first : undefined;
}

/** "71 %"; "under 0.5 %" where a figure stands alone and a dot would not be understood. */
export function shareWords(share: number): string {
  return share < 0.005 ? t`under 0.5 %` : formatShare(share);
}

/** Half the width of the 95 % interval of a share of that many draws, in points: 1.96·√(p(1−p)/S). */
export function samplingError(share: number, draws: number): string {
  const points = 196 * Math.sqrt((share * (1 - share)) / draws);
  return points < 0.05 ? t`± under 0.1` : `± ${formatNumber(points, 1)}`;
}

/** "A", "A and B", "A, B and C". */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  const last = names[names.length - 1] ?? "";
  return t`${names.slice(0, -1).join(", ")} and ${last}`;
}

/** "above 64.2 %: Model B leads" */
export function flipWords({ level, rising, leader, unit }: Flip, names: Names): string {
  if (level === undefined) return t`cannot flip within the scale`;
  const at = levelWords(level, unit);
  const who = leader === undefined ? t`another` : names.offering(leader);
  return rising ? t`above ${at}: ${who} leads` : t`below ${at}: ${who} leads`;
}

function levelWords(level: number, unit: string): string {
  if (/^[A-Z]{3}$/.test(unit)) return formatMoney(level, unit);
  return `${formatNumber(level, Math.abs(level) < 1 ? 3 : 1)} ${unit}`.trim();
}

/**
 * The group the leader is the top of, in words that claim no more than its definition: its top beats its last in less than the
 * threshold of the draws. Of those between nothing is said.
 */
export function groupSentence(
  { tieGroups, tieThreshold }: Pick<Robustness, "tieGroups" | "tieThreshold">,
  leader: string,
  names: Names,
): string {
  const group = tieGroups.find((each) => each.includes(leader)) ?? [leader];
  const threshold = formatShare(tieThreshold);
  const last = group[group.length - 1];
  if (last === undefined || last === leader) {
    return t`It is worth more than each of the others in at least ${threshold} of the draws, the stated threshold for telling two apart.`;
  }
  const between = group.slice(1, -1).map(names.offering).join("; ");
  const runs = t`The group runs from ${names.offering(leader)} down to ${names.offering(last)}, the last that it beats in under ${threshold} of the draws, the stated threshold.`;
  return between === "" ? runs : `${runs} ${t`Between them: ${between}.`}`;
}

/** Share of the draws in which the alternative comes first, under one reading of unknowns. */
export function firstRank(
  { acceptability }: Pick<Robustness, "acceptability">,
  convention: Convention,
  alternative: string,
): number {
  const drawn = acceptability.find((each) => each.convention === convention);
  return drawn?.standings.find((each) => each.alternative === alternative)?.ranks[0] ?? 0;
}
