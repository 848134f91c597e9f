// The case path's entry: reads one case and frames the step that is open. Steps read and change the case through `useCase()`
// of lib/case/CaseContext; to add a step, give it a page, a route in app/caseRoutes and an entry in `builtSteps` of casePath.ts.
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, Outlet, useParams } from "@tanstack/react-router";
import { buttonClass } from "@/components/actions/Button";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { Page } from "@/components/navigation/Page";
import { problemFrom } from "@/lib/api/problem";
import { caseQuery } from "@/lib/case/caseApi";
import { CaseFrame } from "./CaseFrame";
import { UnreadableCase, unreadableType } from "./UnreadableCase";

export function CaseLayout() {
  const { caseId = "" } = useParams({ strict: false });
  const { data, error, refetch } = useQuery(caseQuery(caseId));
  if (data !== undefined) {
    return (
      <CaseFrame key={caseId} loaded={data}>
        <Outlet />
      </CaseFrame>
    );
  }
  if (error === null) {
    return (
      <Page title={t`Case`}>
        <SkeletonRows rows={8} />
      </Page>
    );
  }
  if (problemFrom(error).type === unreadableType) {
    return <UnreadableCase caseId={caseId} problem={problemFrom(error)} />;
  }
  if (problemFrom(error).status === 404) {
    return (
      <Page title={t`Case not found`}>
        <EmptyState
          action={
            <Link to="/cases" className={buttonClass()}>
              {t`Go to cases`}
            </Link>
          }
        >
          {t`There is no case at this address, or you are not a member of it.`}
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page title={t`Case`}>
      <ErrorState
        error={error}
        what={t`The case could not be loaded.`}
        kept={t`What you typed before is kept in this browser.`}
        onRetry={() => void refetch()}
      />
    </Page>
  );
}
