// How an award stands before it is made, asked of the server while it is put together: the policies are the server's alone.
import { queryOptions } from "@tanstack/react-query";
import type { Schemas } from "@/api/types";
import { answer, api } from "@/lib/api/client";
import { assessmentKey } from "@/lib/case/caseApi";
import type { Award } from "@/lib/case/decisionApi";

export type AwardCheck = Schemas["AwardCheckView"];
export type Check = Schemas["AwardCheckView.CheckView"];

/**
 * @param version of the stored case, so that another one is asked again
 * @param robustness when the robustness of the case was last told; what single cells can change is known only then
 */
export const awardCheckQuery = (
  caseId: string,
  version: number,
  robustness: number,
  award: Award,
) =>
  queryOptions({
    queryKey: [...assessmentKey(caseId), "award", version, robustness, award],
    queryFn: () =>
      answer(
        api.POST("/api/cases/{id}/decision/check", {
          params: { path: { id: caseId } },
          body: award,
        }),
      ),
    placeholderData: (previous: AwardCheck | undefined) => previous,
  });

/** What is answered by the fields of the page; all else is mended on another step. */
const answeredHere: ReadonlySet<Check["point"]> = new Set<Check["point"]>([
  "CHOSEN",
  "DEVIATION",
  "UNKNOWNS",
  "PUBLISHED",
]);

/** What is refused, in a sentence or two; where the checklist tells items one by one, what to do about them. */
export function wordsOf({ items }: Check, { message, remedy }: Check["refusals"][number]): string {
  return items.length > 0 ? remedy : `${message} ${remedy}`.trim();
}

/** What to say at which field of the page, the first refusal of each. */
export function refusedFields(checks: readonly Check[]): Readonly<Record<string, string>> {
  const said = checks
    .filter(({ point }) => answeredHere.has(point))
    .flatMap((check) => check.refusals.map((each) => [each.field, wordsOf(check, each)] as const));
  return Object.fromEntries(said.toReversed());
}

export function isRefused(checks: readonly Check[]): boolean {
  return checks.some(({ standing }) => standing === "FAILS");
}

/** Whether the award has to give a reason on this account. */
export function isAsked(checks: readonly Check[], point: Check["point"]): boolean {
  return checks.some((check) => check.point === point && check.asked);
}
