// The steps of a case, in order, and how far each one is.
import { t } from "@lingui/core/macro";
import type { Step, StepState } from "@/components/navigation/Stepper";
import type { Assessment } from "@/lib/case/assessment";
import type { CaseFile } from "@/lib/case/types";

export type StepId =
  | "need"
  | "candidates"
  | "weights"
  | "evidence"
  | "price"
  | "compare"
  | "robustness"
  | "decide"
  | "record";

/** Steps that have a page. The others are named on the path without a link. */
export const builtSteps: ReadonlySet<StepId> = new Set<StepId>([
  "need",
  "candidates",
  "weights",
  "evidence",
  "price",
  "compare",
  "robustness",
  "decide",
  "record",
]);

export function casePath(
  caseId: string,
  states: Partial<Record<StepId, StepState>> = {},
): readonly (Step & { readonly id: StepId })[] {
  const names: readonly (readonly [StepId, string])[] = [
    ["need", t`Need`],
    ["candidates", t`Candidates`],
    ["weights", t`Criteria & weights`],
    ["evidence", t`Evidence`],
    ["price", t`Price`],
    ["compare", t`Compare`],
    ["robustness", t`Robustness`],
    ["decide", t`Decide`],
    ["record", t`Record`],
  ];
  return names.map(([id, label]) => ({
    id,
    label,
    ...(builtSteps.has(id) && { href: `/cases/${encodeURIComponent(caseId)}/${id}` }),
    state: states[id] ?? { kind: "open" },
  }));
}

export function stepStates(
  caseFile: CaseFile,
  problems: readonly { readonly field: string }[],
  assessment: Assessment | undefined,
): Partial<Record<StepId, StepState>> {
  const missing = (...rooms: readonly string[]) =>
    problems.filter(({ field }) => rooms.includes(field.split(".")[0] ?? "")).length;
  return {
    need: doneUnless(missing("need", "title", "facts")),
    candidates: doneUnless(Math.max(missing("candidates"), caseFile.candidates.length < 2 ? 1 : 0)),
    weights: doneUnless(
      Math.max(missing("criteria", "ballots"), assessment && !assessment.weighed ? 1 : 0),
    ),
  };
}

function doneUnless(missing: number): StepState {
  return missing === 0 ? { kind: "done" } : { kind: "incomplete", missing };
}
