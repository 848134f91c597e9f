import { t } from "@lingui/core/macro";
import { EmptyState } from "@/components/feedback/EmptyState";
import { Page } from "@/components/navigation/Page";

export function RulebookPage() {
  return (
    <Page
      title={t`Rulebook`}
      description={t`The rules that exclude, oblige, penalise or flag, with their sources and owners.`}
    >
      <EmptyState>{t`The rulebook is not shown here yet.`}</EmptyState>
    </Page>
  );
}
