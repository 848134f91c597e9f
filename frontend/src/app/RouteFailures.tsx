// What is shown when a page cannot be: it threw, or there is none at this address.
import { t } from "@lingui/core/macro";
import { type ErrorComponentProps, Link, useRouter } from "@tanstack/react-router";
import { Compass } from "lucide-react";
import { buttonClass } from "@/components/actions/Button";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ErrorState } from "@/components/feedback/ErrorState";
import { Page } from "@/components/navigation/Page";

export function RouteError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <Page title={t`This page could not be shown`}>
      <ErrorState
        error={error}
        what={t`Something failed while this page was being shown.`}
        kept={t`What was typed is kept in this browser.`}
        onRetry={() => {
          reset();
          void router.invalidate();
        }}
      />
    </Page>
  );
}

export function NotFound() {
  return (
    <Page title={t`Not found`}>
      <EmptyState
        icon={Compass}
        action={
          <Link to="/cases" className={buttonClass()}>
            {t`Go to cases`}
          </Link>
        }
      >
        {t`There is nothing at this address. It may have been moved or deleted, or you may not see it.`}
      </EmptyState>
    </Page>
  );
}
