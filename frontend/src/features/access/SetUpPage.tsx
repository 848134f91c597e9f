import { t } from "@lingui/core/macro";
import { Page } from "@/components/navigation/Page";

export function SetUpPage() {
  return <Page title={t`Set up`} width="measure" />;
}
