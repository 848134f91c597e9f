// The record step's entry: the latest decision of this case, or the way to making one. The same sheet has its own page under
// Decisions (DecisionPage).
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "@/components/actions/Button";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { useCase } from "@/lib/case/CaseContext";
import { caseDecisionsQuery, decisionQuery } from "@/lib/case/decisionApi";
import { RecordSheet } from "./RecordSheet";

export function RecordPage() {
  const { caseId } = useCase();
  const list = useQuery(caseDecisionsQuery(caseId));
  const latest = list.data?.items[0];
  const record = useQuery({
    ...decisionQuery(latest?.id ?? ""),
    enabled: latest !== undefined,
  });
  if (list.error ?? record.error) {
    return (
      <ErrorState
        error={list.error ?? record.error}
        what={t`The record could not be read.`}
        onRetry={() => void (list.error ? list.refetch() : record.refetch())}
      />
    );
  }
  if (list.data !== undefined && latest === undefined) {
    return (
      <EmptyState
        action={
          <Link className={buttonClass("primary")} to="/cases/$caseId/decide" params={{ caseId }}>
            {t`Go to Decide`}
          </Link>
        }
      >
        {t`This case is not decided yet. A decision freezes everything it rests on in one record.`}
      </EmptyState>
    );
  }
  if (record.data === undefined) return <SkeletonRows rows={10} />;
  return <RecordSheet view={record.data} linksToCase={false} />;
}
