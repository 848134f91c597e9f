// The report of one import: the sum of what was read, every entry held back or skipped with its reason, and the decision.
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Badge } from "@/components/evidence/Badge";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { Page } from "@/components/navigation/Page";
import { formatDateTime } from "@/lib/format";
import { useSession } from "@/lib/session";
import { Decision } from "./Decision";
import { importQuery, useKinds } from "./importsApi";
import { Report } from "./Report";
import { kindWords, statusTones, statusWords, whoWords } from "./words";

export function ImportPage() {
  const { importId = "" } = useParams({ strict: false });
  const self = useSession()?.person?.id;
  const kinds = useKinds();
  const { data, error, refetch } = useQuery(importQuery(importId));
  return (
    <Page
      title={data?.report.source ?? t`Import`}
      description={
        <>
          <Link to="/catalog/imports">{t`Imports`}</Link>
          {data && (
            <>
              {` · ${kindWords(kinds, data.kind)} · ${t`uploaded ${formatDateTime(data.proposedAt)} by ${whoWords(data.proposedBy, self)}`} `}
              <Badge tone={statusTones[data.status]}>{statusWords(data.status)}</Badge>
              {data.settledAt &&
                ` ${t`${formatDateTime(data.settledAt)} by ${whoWords(data.settledBy ?? "", self)}`}`}
            </>
          )}
        </>
      }
      actions={data?.status === "PROPOSED" && <Decision proposal={data} />}
    >
      {error && (
        <ErrorState
          error={error}
          what={t`The report could not be loaded.`}
          onRetry={() => void refetch()}
        />
      )}
      {!data && !error && <SkeletonRows rows={8} />}
      {data && <Report report={data.report} />}
    </Page>
  );
}
