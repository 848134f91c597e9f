// What stands between a case and its award: the same questions the server asks, answered from the assessment on the page so that
// they can be read before the button is pressed. The server decides.
import { t } from "@lingui/core/macro";
import type { Alternative, Assessment, Convention } from "@/lib/case/assessment";
import type { Award } from "@/lib/case/decisionApi";
import type { Robustness } from "@/lib/case/robustnessApi";
import type { Procedure } from "@/lib/case/types";

export interface Check {
  readonly id:
    | "procedure"
    | "weighed"
    | "chosen"
    | "resolved"
    | "justification"
    | "acceptedUnknowns"
    | "errors";
  readonly holds: boolean;
  readonly title: string;
  readonly detail: string;
  /** Told one by one below the detail. */
  readonly items?: readonly string[];
}

/** Cells that can change the leader; or why they are not known here. The server asks again in any case. */
export type OpenCells = Robustness["openCells"] | "pending" | "failed";

const conventions: readonly Convention[] = ["UNIFORM", "ALL_WORST", "ALL_BEST"];

/** The awardable alternative preferred under these weights; undefined where nothing is weighed or awardable. */
export function leaderOf(
  assessment: Assessment,
  convention: Convention = "UNIFORM",
): Alternative | undefined {
  if (!assessment.weighed) return undefined;
  const rank = (alternative: Alternative) =>
    alternative.standings.find((standing) => standing.convention === convention)
      ?.rankWithoutUnresolved ?? Number.POSITIVE_INFINITY;
  return assessment.alternatives
    .filter((alternative) => Number.isFinite(rank(alternative)))
    .reduce<Alternative | undefined>(
      (first, each) => (first === undefined || rank(each) < rank(first) ? each : first),
      undefined,
    );
}

export function possibleLeaders(assessment: Assessment): readonly Alternative[] {
  return [...new Set(conventions.flatMap((convention) => leaderOf(assessment, convention) ?? []))];
}

/** The procedure of the case, and whether its weights are locked. */
export interface Rules {
  readonly procedure: Procedure;
  readonly isLocked: boolean;
}

export function checks(
  assessment: Assessment,
  award: Award,
  open: OpenCells,
  rules: Rules = { procedure: "PRIVATE_PURCHASE", isLocked: true },
): readonly Check[] {
  const chosen = assessment.alternatives.find(({ offering }) => offering === award.chosen);
  const leader = leaderOf(assessment);
  const leaders = possibleLeaders(assessment);
  const deviates = chosen !== undefined && leader !== undefined && chosen !== leader;
  const unresolved = assessment.alternatives.filter(({ status }) => status === "UNRESOLVED");
  const errors = assessment.warnings.filter(({ severity }) => severity === "ERROR");
  const cells = typeof open === "string" ? [] : open;
  const accepted = award.acceptedUnknowns.trim() !== "";
  return [
    ...procedureCheck(rules, leader, chosen),
    {
      id: "weighed",
      holds: assessment.weighed,
      title: t`Criteria are weighed`,
      detail: assessment.weighed
        ? t`Central weights over ${assessment.criteria.length} criteria.`
        : t`No swing is above zero, so nothing is ranked. Weigh the criteria first.`,
    },
    ...(errors.length === 0
      ? []
      : [
          {
            id: "errors" as const,
            holds: false,
            title: t`The evaluation contradicts the method`,
            detail: errors.map(({ text }) => text).join(" "),
          },
        ]),
    {
      id: "chosen",
      holds: chosen !== undefined && chosen.status === "AWARDABLE",
      title: t`An awardable alternative is chosen`,
      detail:
        chosen === undefined
          ? t`Choose one below.`
          : chosen.status === "AWARDABLE"
            ? chosen.name
            : t`${chosen.name} cannot be awarded: ${missingOf(chosen)}`,
    },
    {
      id: "resolved",
      holds: true,
      title:
        unresolved.length === 0
          ? t`No knock-out is unresolved`
          : t`${unresolved.length} unresolved, cannot be chosen`,
      detail:
        unresolved.length === 0
          ? t`Every knock-out either applies or does not.`
          : t`${unresolved.map(({ name }) => name).join("; ")}. Facts are missing; Compare names them row by row.`,
    },
    {
      id: "acceptedUnknowns",
      holds: accepted || (leaders.length <= 1 && (open === "failed" || open.length === 0)),
      title: t`Open cells cannot change the leader, or are accepted with a reason`,
      detail: [
        leaders.length > 1 &&
          t`Depending on the unknowns, the leader is ${leaders.map(({ name }) => name).join(t` or `)}.`,
        open === "pending" && t`Which single cells can change it is being worked out.`,
        open === "failed" &&
          t`Which single cells can change it could not be worked out here; the server checks it when the decision is recorded.`,
        open.length === 0 &&
          t`No cell that is unknown, disputed or left open by the facts changes it by itself.`,
        cells.length > 0 && t`Each of these changes it by itself:`,
      ]
        .filter(Boolean)
        .join(" "),
      items: cells.map(({ text }) => text),
    },
    {
      id: "justification",
      holds: !deviates || rules.procedure === "PUBLIC_TENDER" || award.justification.trim() !== "",
      title: t`Deviating from the leader is justified`,
      detail: deviates
        ? t`Preferred under these weights is ${leader.name}; say why another is chosen.`
        : t`The choice does not deviate.`,
    },
  ];
}

/** A private purchase forbids nothing beyond what every award is asked. */
function procedureCheck(
  { procedure, isLocked }: Rules,
  leader: Alternative | undefined,
  chosen: Alternative | undefined,
): readonly Check[] {
  if (procedure === "MARKET_STUDY") {
    return [
      {
        id: "procedure",
        holds: false,
        title: t`A market study awards nothing`,
        detail: t`Export its ranking from Compare, or change the procedure in Need.`,
      },
    ];
  }
  if (procedure === "PRIVATE_PURCHASE") return [];
  return [
    {
      id: "procedure",
      holds: isLocked && chosen !== undefined && chosen === leader,
      title: t`The tender is awarded as published`,
      detail: [
        !isLocked && t`Lock criteria and weights first: they are fixed before the award.`,
        chosen !== leader &&
          leader !== undefined &&
          t`Only ${leader.name}, to which the published weights lead, can be awarded. Otherwise cancel the tender, or exclude it on a published or statutory ground.`,
        isLocked &&
          chosen === leader &&
          t`Criteria and weights are locked, and the choice follows from them.`,
      ]
        .filter(Boolean)
        .join(" "),
    },
  ];
}

/** What to say at which field of the page; a check without a field here is answered on another step. */
export function missingFields(all: readonly Check[]): Readonly<Record<string, string>> {
  const words: Partial<Record<Check["id"], string>> = {
    procedure: t`The procedure of this case does not allow this award.`,
    chosen: t`Choose an alternative that can be awarded.`,
    justification: t`Give your reasons for awarding another alternative than the leader.`,
    acceptedUnknowns: t`Say why the missing figures may stay missing, or obtain them first.`,
  };
  return Object.fromEntries(
    all.flatMap(({ id, holds }) =>
      holds || words[id] === undefined ? [] : [[id === "procedure" ? "chosen" : id, words[id]]],
    ),
  );
}

function missingOf({ findings }: Alternative): string {
  const knockOuts = findings.filter(({ kind }) => kind === "KNOCK_OUT");
  return knockOuts
    .map(({ rule, missing, text }) =>
      missing.length === 0
        ? `${rule}: ${text}`
        : t`${rule} may apply, missing ${missing.join(", ")}`,
    )
    .join("; ");
}
