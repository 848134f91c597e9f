// Words of this step alone; those that the record uses too are in lib/case/robustnessWords.ts.
import { t } from "@lingui/core/macro";
import type { Robustness } from "@/lib/case/robustnessApi";

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
