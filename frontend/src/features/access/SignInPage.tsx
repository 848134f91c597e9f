import { t } from "@lingui/core/macro";
import { Page } from "@/components/navigation/Page";

export function SignInPage() {
  return <Page title={t`Sign in`} width="measure" />;
}
