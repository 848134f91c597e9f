import { t } from "@lingui/core/macro";
import { EmptyState } from "@/components/feedback/EmptyState";
import { Page } from "@/components/navigation/Page";

export function CasesPage() {
  return (
    <Page title={t`Cases`} description={t`What is being decided, and what waits for you.`}>
      <EmptyState>{t`No case is shown here yet.`}</EmptyState>
    </Page>
  );
}
