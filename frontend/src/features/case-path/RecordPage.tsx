import { t } from "@lingui/core/macro";
import { EmptyState } from "@/components/feedback/EmptyState";

export function RecordPage() {
  return <EmptyState>{t`This step is not shown here yet.`}</EmptyState>;
}
