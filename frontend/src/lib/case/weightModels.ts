// Which weights are taken as plausible, in words.
import { t } from "@lingui/core/macro";
import type { WeightModel } from "./types";

export const weightModels: readonly WeightModel[] = [
  "REGION",
  "RANDOM_EVALUATOR",
  "POINT",
  "RANK_ORDER",
  "ANY",
];

/** Within a sentence: "draws of …". */
export function weightWords(model: WeightModel): string {
  return {
    POINT: t`the central weights alone`,
    REGION: t`any mixture of the ballots, each swing give or take ten points`,
    RANDOM_EVALUATOR: t`one ballot a draw`,
    RANK_ORDER: t`any weights in the order of importance`,
    ANY: t`any weights at all, so that splitting a criterion adds weight to it`,
  }[model];
}

export function weightModelName(model: WeightModel): string {
  return {
    POINT: t`The central weights alone`,
    REGION: t`Between the ballots`,
    RANDOM_EVALUATOR: t`One ballot at a time`,
    RANK_ORDER: t`Only the order of importance`,
    ANY: t`Any weights at all`,
  }[model];
}

export function weightModelMeaning(model: WeightModel): string {
  return {
    POINT: t`The mean of the ballots is taken as exact: only the evidence is uncertain.`,
    REGION: t`Any mixture of the ballots, each swing give or take ten points.`,
    RANDOM_EVALUATOR: t`Each draw takes one evaluator's ballot, so that disagreement is not averaged away.`,
    RANK_ORDER: t`Only which criterion weighs more is held to be known, not by how much. Criteria may tie.`,
    ANY: t`Nothing is held to be known about the weights.`,
  }[model];
}
