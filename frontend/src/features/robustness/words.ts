// Names for ids, and the words that go with the figures. Shares are figures of sensitivity, so no word here says "probability" of one.
import { t } from "@lingui/core/macro";
import type { Assessment, Convention } from "@/lib/case/assessment";
import type { Flip, Question, Robustness } from "@/lib/case/robustnessApi";
import type { CaseFile } from "@/lib/case/types";
import { formatMoney, formatNumber, formatShare } from "@/lib/format";

export interface Names {
  offering(id: string): string;
  criterion(id: string): string;
}

export function namesOf(caseFile: CaseFile, assessment: Assessment | undefined): Names {
  const offerings = new Map(
    assessment?.alternatives.map(({ offering, name }) => [offering, name] as const),
  );
  const criteria = new Map(caseFile.criteria.map(({ id, name }) => [id, name] as const));
  return {
    offering: (id) => offerings.get(id) ?? id,
    criterion: (id) => criteria.get(id) ?? id,
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

export function weightWords(model: Robustness["weights"]): string {
  const words: Record<Robustness["weights"], string> = {
    POINT: t`the central weights alone`,
    REGION: t`any mixture of the ballots, each swing give or take ten points`,
    RANDOM_EVALUATOR: t`one ballot a draw`,
    RANK_ORDER: t`any weights in the order of the central ones`,
    ANY: t`any weights at all, so that splitting a criterion adds weight to it`,
  };
  return words[model];
}

export function effortWords(effort: Question["effort"]): string {
  const words: Record<Question["effort"], string> = {
    ANSWER: t`an answer of the vendor`,
    DOCUMENT: t`a document`,
    PILOT: t`a measurement of one's own`,
  };
  return words[effort];
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
