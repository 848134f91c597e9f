import { t } from "@lingui/core/macro";
import { EmptyState } from "@/components/feedback/EmptyState";
import { Page } from "@/components/navigation/Page";

export function WatchPage() {
  return (
    <Page
      title={t`Watch`}
      description={t`Signals under standing decisions, and what they reopened.`}
    >
      <EmptyState>{t`Signals are not shown here yet.`}</EmptyState>
    </Page>
  );
}
