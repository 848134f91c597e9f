// The eight steps of a case, in order.
import { t } from "@lingui/core/macro";
import type { Step, StepState } from "@/components/navigation/Stepper";

export type StepId =
  | "need"
  | "candidates"
  | "weights"
  | "evidence"
  | "compare"
  | "robustness"
  | "decide"
  | "record";

export function casePath(
  caseId: string,
  states: Partial<Record<StepId, StepState>> = {},
): readonly Step[] {
  const names: readonly (readonly [StepId, string])[] = [
    ["need", t`Need`],
    ["candidates", t`Candidates`],
    ["weights", t`Criteria & weights`],
    ["evidence", t`Evidence`],
    ["compare", t`Compare`],
    ["robustness", t`Robustness`],
    ["decide", t`Decide`],
    ["record", t`Record`],
  ];
  return names.map(([id, label]) => ({
    id,
    label,
    href: `/cases/${encodeURIComponent(caseId)}/${id}`,
    state: states[id] ?? { kind: "open" },
  }));
}
