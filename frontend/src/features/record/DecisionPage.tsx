// One decision under its own address.
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { buttonClass } from "@/components/actions/Button";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { Page } from "@/components/navigation/Page";
import { decisionQuery } from "@/lib/case/decisionApi";
import { RecordSheet } from "./RecordSheet";

export function DecisionPage() {
  const { decisionId = "" } = useParams({ strict: false });
  const { data, error, refetch } = useQuery(decisionQuery(decisionId));
  return (
    <Page
      title={data?.record.caseFile.title ?? t`Decision`}
      actions={
        <Link to="/decisions" className={buttonClass()}>
          {t`All decisions`}
        </Link>
      }
    >
      {data && <RecordSheet view={data} linksToCase />}
      {!data && !error && <SkeletonRows rows={10} />}
      {!data && error && (
        <ErrorState
          error={error}
          what={t`The record could not be read.`}
          onRetry={() => void refetch()}
        />
      )}
    </Page>
  );
}
