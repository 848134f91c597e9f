// Every publication: when, by whom, and which files it changed.
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { CopyableDigest } from "@/components/content/CopyableDigest";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { type Column, DataTable } from "@/components/table/DataTable";
import { formatDateTime } from "@/lib/format";
import styles from "./Rulebook.module.css";
import { publisherWords } from "./RulebookStatus";
import { historyQuery, type Publication } from "./rulebookApi";

const shown = 4;

export function HistoryView() {
  const { data, error, refetch } = useQuery(historyQuery);
  const columns = useMemo(
    (): readonly Column<Publication>[] => [
      {
        id: "at",
        header: t`Published`,
        cell: ({ at }) => formatDateTime(at),
        sortValue: ({ at }) => at,
      },
      { id: "by", header: t`How`, cell: ({ by }) => publisherWords(by), sortValue: ({ by }) => by },
      { id: "digest", header: t`Digest`, cell: ({ digest }) => <CopyableDigest digest={digest} /> },
      {
        id: "changed",
        header: t`Files changed`,
        cell: ({ changed, removed }) => (
          <span className={styles["wrap"]}>
            {[...changed, ...removed.map((path) => t`${path} (removed)`)]
              .slice(0, shown)
              .join(", ")}
            {changed.length + removed.length > shown &&
              ` ${t`and ${changed.length + removed.length - shown} more`}`}
          </span>
        ),
      },
    ],
    [],
  );
  if (error && !data) {
    return (
      <ErrorState
        error={error}
        what={t`The history could not be loaded`}
        onRetry={() => void refetch()}
      />
    );
  }
  if (!data) return <SkeletonRows rows={4} />;
  return (
    <DataTable
      label={t`Publications`}
      rows={data}
      columns={columns}
      rowKey={({ at, digest }) => `${at} ${digest}`}
      empty={<EmptyState>{t`Nothing was published yet.`}</EmptyState>}
    />
  );
}
