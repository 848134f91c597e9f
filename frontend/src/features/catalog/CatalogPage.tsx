import { t } from "@lingui/core/macro";
import { EmptyState } from "@/components/feedback/EmptyState";
import { Page } from "@/components/navigation/Page";

export function CatalogPage() {
  return (
    <Page
      title={t`Catalog`}
      description={t`Vendors, models and offerings, each figure with its source and date.`}
    >
      <EmptyState>{t`The catalog is not shown here yet.`}</EmptyState>
    </Page>
  );
}
