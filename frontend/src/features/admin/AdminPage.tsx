import { t } from "@lingui/core/macro";
import { EmptyState } from "@/components/feedback/EmptyState";
import { Page } from "@/components/navigation/Page";

export function AdminPage() {
  return (
    <Page title={t`Admin`} description={t`People, tokens, audit, imports, backup.`}>
      <EmptyState>{t`Administration is not shown here yet.`}</EmptyState>
    </Page>
  );
}
