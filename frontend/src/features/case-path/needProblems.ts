// What must be stated before anything can be assessed, in the words of the fields. The server checks the same and more;
// its problems come in the same notation and are shown at the same fields.
import { t } from "@lingui/core/macro";
import type { SummaryError } from "@/components/forms/ErrorSummary";
import type { FieldProblem } from "@/lib/api/problem";
import type { CaseFile } from "@/lib/case/types";

export function needProblems({ title, need }: CaseFile): readonly SummaryError[] {
  const { workload } = need;
  const checks: readonly (readonly [boolean, string, string])[] = [
    [title.trim() === "", "title", t`Give the case a title.`],
    [
      need.useCase.trim() === "",
      "need.useCase",
      t`Say in a sentence what is to be bought, for whom.`,
    ],
    [need.buyer === undefined, "need.buyer", t`Choose the country where the buyer is established.`],
    [
      need.userLocations.length === 0,
      "need.userLocations",
      t`Choose at least one country where users are.`,
    ],
    [need.dataClasses.length === 0, "need.dataClasses", t`Choose the classes of data, or none.`],
    [need.sector === "", "need.sector", t`Choose the sector of the buyer.`],
    [need.asOf === "", "need.asOf", t`Enter the day at which facts are read.`],
    [!(need.termMonths >= 1), "need.termMonths", t`Enter a term of at least one month.`],
    [
      !(workload.requestsPerMonth > 0),
      "need.workload.requestsPerMonth",
      t`Enter how many requests are expected in a month.`,
    ],
  ];
  return checks
    .filter(([isMissing]) => isMissing)
    .map(([, field, message]) => ({ field, message }));
}

/** The server's problems about this step, and ours where it said nothing about the field. */
export function allNeedProblems(
  caseFile: CaseFile,
  found: readonly FieldProblem[],
): readonly SummaryError[] {
  const theirs = found
    .filter(({ field }) => field === "title" || field === "need" || field.startsWith("need."))
    .map(({ field, message, remedy }) => ({
      field,
      message: remedy ? `${message} ${remedy}` : message,
    }));
  const named = new Set(theirs.map(({ field }) => field));
  return [...theirs, ...needProblems(caseFile).filter(({ field }) => !named.has(field))];
}
