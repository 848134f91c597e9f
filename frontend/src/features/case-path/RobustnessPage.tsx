import { t } from "@lingui/core/macro";
import { EmptyState } from "@/components/feedback/EmptyState";

export function RobustnessPage() {
  return (
    <EmptyState>
      {t`This version does not say how robust a ranking is. That needs sampled weights and evidence: how often each alternative comes first, and what would flip the leader.`}
    </EmptyState>
  );
}
