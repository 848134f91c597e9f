import { t } from "@lingui/core/macro";
import { EmptyState } from "@/components/feedback/EmptyState";
import { Page } from "@/components/navigation/Page";

export function DecisionsPage() {
  return (
    <Page title={t`Decisions`} description={t`Records of what was decided, each under one digest.`}>
      <EmptyState>{t`Decisions are not shown here yet.`}</EmptyState>
    </Page>
  );
}
