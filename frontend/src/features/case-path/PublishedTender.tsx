// Says what a public tender keeps as published once its weights are locked, and what still comes in.
import { t } from "@lingui/core/macro";
import { Callout } from "@/components/feedback/Callout";
import { useIsPublished } from "@/lib/case/published";

export function PublishedTender() {
  return useIsPublished() ? (
    <Callout title={t`This tender is published`}>
      {t`Need, facts and judged intervals are fixed with the weights. Bids are entered as contracted prices in Price, and facts only as answers to a question that went to all bidders alike. Candidates that have not bid may be taken off.`}
    </Callout>
  ) : null;
}
