// Judged intervals in the case file: which one speaks of a cell, who may confirm it, what is wrong with one before it is stated.
import { t } from "@lingui/core/macro";
import { isOwn } from "@/lib/case/brought";
import type { CaseFile, Judgement, Scale } from "@/lib/case/types";
import type { Place } from "./coverage";

/** Of the offering itself before that of its model, as the server reads them. */
export function judgementOf(
  { judgements = [] }: CaseFile,
  { alternative, criterion }: Place,
): Judgement | undefined {
  const about = (subject: string) =>
    judgements.find((each) => each.criterion === criterion.id && each.subject === subject);
  return about(alternative.offering) ?? about(`model:${alternative.model}`);
}

export function withJudgement(
  caseFile: CaseFile,
  before: Judgement | undefined,
  next: Judgement | undefined,
): CaseFile {
  const others = (caseFile.judgements ?? []).filter(
    ({ criterion, subject }) =>
      (criterion !== before?.criterion || subject !== before.subject) &&
      (criterion !== next?.criterion || subject !== next.subject),
  );
  return { ...caseFile, judgements: next === undefined ? others : [...others, next] };
}

/** The same comparison of names as the server's. */
export function mayConfirm(judgement: Judgement, person: string): boolean {
  return judgement.secondPerson === "" && person !== "" && !isOwn(judgement, person);
}

/** Whether it was recorded after the day that the case looks at: then it does not count. A month or a year means its last day. */
export function isLater(recorded: string, asOf: string): boolean {
  const [year = 0, month = 12, day] = recorded.split("-").map(Number);
  const last = day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
  return last > Date.parse(asOf);
}

export interface JudgementDraft {
  readonly low: number;
  readonly high: number;
  readonly reason: string;
}

/** By field; the server checks the same and more. */
export function draftErrors(
  { low, high, reason }: JudgementDraft,
  { worst, best, unit }: Scale,
): readonly { readonly field: string; readonly message: string }[] {
  const [from, to] = [Math.min(worst, best), Math.max(worst, best)];
  return [
    ...(Number.isNaN(low)
      ? [
          {
            field: "judgement.low",
            message: t`Enter the level that the truth is above, 19 times of 20.`,
          },
        ]
      : []),
    ...(Number.isNaN(high)
      ? [
          {
            field: "judgement.high",
            message: t`Enter the level that the truth is below, 19 times of 20.`,
          },
        ]
      : low > high
        ? [
            {
              field: "judgement.high",
              message: t`The upper end is below the lower one: swap them.`,
            },
          ]
        : low === high
          ? [
              {
                field: "judgement.high",
                message: t`The interval has no width, as if nothing were unsure. Widen it to what you would be surprised to see exceeded.`,
              },
            ]
          : []),
    ...(high < from || low > to
      ? [
          {
            field: "judgement.low",
            message: t`The interval lies outside the scale, ${from} to ${to} ${unit}. Maybe a percentage was written as a share.`,
          },
        ]
      : []),
    ...(reason.trim() === ""
      ? [
          {
            field: "judgement.reason",
            message: t`Say what it rests on, so that another person can disagree.`,
          },
        ]
      : []),
  ];
}
