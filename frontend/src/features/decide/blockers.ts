// What stands between a case and its award: the same questions the server asks, answered from the assessment on the page so that
// they can be read before the button is pressed. The server decides.
import { t } from "@lingui/core/macro";
import type { Alternative, Assessment, Convention } from "@/lib/case/assessment";
import type { Award } from "@/lib/case/decisionApi";
import { leadersOf } from "@/lib/case/leaders";
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

/** Who leads under one convention for unknowns and another, if that differs; else the leaders alike. */
export function possibleLeaders(assessment: Assessment): readonly Alternative[] {
  return [...new Set(conventions.flatMap((convention) => leadersOf(assessment, convention)))];
}

/** Whether unknowns read otherwise make another set of alternatives lead. */
export function unknownsDecide(assessment: Assessment): boolean {
  const sets = conventions.map((convention) =>
    leadersOf(assessment, convention)
      .map(({ offering }) => offering)
      .join("\n"),
  );
  return new Set(sets.filter((set) => set !== "")).size > 1;
}

/** Those that the published tie-break of a public tender leaves: the worth most on its criterion. */
export function afterTieBreak(
  leaders: readonly Alternative[],
  criterion: string | undefined,
): readonly Alternative[] {
  if (criterion === undefined || leaders.length < 2) return leaders;
  const on = ({ cells }: Alternative) =>
    Math.round((cells.find((cell) => cell.criterion === criterion)?.value.expected ?? 0) * 1e9);
  const most = Math.max(...leaders.map(on));
  return leaders.filter((leader) => on(leader) === most);
}

/** The procedure of the case, and whether its weights are locked. */
export interface Rules {
  readonly procedure: Procedure;
  readonly isLocked: boolean;
  /** Id of the criterion that decides between alternatives of equal value in a public tender. */
  readonly tieBreak?: string | undefined;
}

export function checks(
  assessment: Assessment,
  award: Award,
  open: OpenCells,
  rules: Rules = { procedure: "PRIVATE_PURCHASE", isLocked: true },
  /** A fact of the vocabulary in words. */
  words: (field: string) => string = (field) => field,
): readonly Check[] {
  const chosen = assessment.alternatives.find(({ offering }) => offering === award.chosen);
  const alike = leadersOf(assessment);
  const leaders = possibleLeaders(assessment);
  const canDiffer = unknownsDecide(assessment);
  const deviates = chosen !== undefined && alike.length > 0 && !alike.includes(chosen);
  const unresolved = assessment.alternatives.filter(({ status }) => status === "UNRESOLVED");
  const errors = assessment.warnings.filter(({ severity }) => severity === "ERROR");
  const cells = typeof open === "string" ? [] : open;
  const accepted = award.acceptedUnknowns.trim() !== "";
  return [
    ...procedureCheck(rules, afterTieBreak(alike, rules.tieBreak), chosen, award),
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
            : t`${chosen.name} cannot be awarded: ${missingOf(chosen, words)}`,
    },
    {
      id: "resolved",
      holds: true,
      title:
        assessment.alternatives.length === 0
          ? t`The case has no candidates`
          : unresolved.length === 0
            ? t`No knock-out is unresolved`
            : t`${unresolved.length} unresolved, cannot be chosen`,
      detail:
        assessment.alternatives.length === 0
          ? t`Choose candidates first.`
          : unresolved.length === 0
            ? t`Every knock-out either applies or does not.`
            : t`${unresolved.map(({ name }) => name).join("; ")}. Facts are missing; Compare names them row by row.`,
    },
    alike.length === 0
      ? nothingLeads(
          "acceptedUnknowns",
          t`Open cells cannot change the leader, or are accepted with a reason`,
          t`Nobody leads yet, so there is nobody whom an open cell could overtake.`,
        )
      : {
          id: "acceptedUnknowns",
          holds: accepted || (!canDiffer && (open === "failed" || open.length === 0)),
          title: t`Open cells cannot change the leader, or are accepted with a reason`,
          detail: [
            canDiffer &&
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
    alike.length === 0
      ? nothingLeads(
          "justification",
          t`Deviating from the leader is justified`,
          t`Nobody leads yet, so no choice deviates.`,
        )
      : {
          id: "justification",
          holds:
            !deviates || rules.procedure === "PUBLIC_TENDER" || award.justification.trim() !== "",
          title: t`Deviating from the leader is justified`,
          detail: deviates
            ? t`Preferred under these weights: ${names(alike)}; say why another is chosen.`
            : alike.length > 1
              ? t`${names(alike)} are worth the same; the choice does not deviate.`
              : chosen === undefined
                ? t`Nothing is chosen yet.`
                : t`The choice does not deviate.`,
        },
  ];
}

/** A private purchase forbids nothing beyond what every award is asked. */
function procedureCheck(
  { procedure, isLocked }: Rules,
  leaders: readonly Alternative[],
  chosen: Alternative | undefined,
  award: Award,
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
  const leads = chosen !== undefined && leaders.includes(chosen);
  const isLotTold = leaders.length < 2 || award.justification.trim() !== "";
  return [
    {
      id: "procedure",
      holds: isLocked && leads && isLotTold,
      title: t`The tender is awarded as published`,
      detail: [
        !isLocked && t`Lock criteria and weights first: they are fixed before the award.`,
        !leads &&
          leaders.length > 0 &&
          t`Only ${names(leaders)}, to which the published weights lead, can be awarded. Otherwise cancel the tender, or exclude it on a published or statutory ground.`,
        leads &&
          !isLotTold &&
          t`${names(leaders)} are worth the same, on the tie-break as well. Draw lots as the tender documents provide, and say how under Justification.`,
        isLocked &&
          leads &&
          isLotTold &&
          t`Criteria and weights are locked, and the choice follows from them.`,
      ]
        .filter(Boolean)
        .join(" "),
    },
  ];
}

function names(alternatives: readonly Alternative[]): string {
  return alternatives.map(({ name }) => name).join(t` and `);
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

/** What is asked about a leader does not stand in the way where nobody leads: something else does, and says so. */
function nothingLeads(id: Check["id"], title: string, detail: string): Check {
  return { id, holds: true, title, detail };
}

function missingOf({ findings }: Alternative, words: (field: string) => string): string {
  const knockOuts = findings.filter(({ kind }) => kind === "KNOCK_OUT");
  return knockOuts
    .map(({ rule, title, missing, text }) =>
      missing.length === 0
        ? `${title} (${rule}): ${text}`
        : t`${title} (${rule}) may apply, missing ${missing.map(words).join(", ")}`,
    )
    .join("; ");
}
