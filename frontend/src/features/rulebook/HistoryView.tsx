// Every publication: when, by whom, which files it changed, and what that meant in words.
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { CopyableDigest } from "@/components/content/CopyableDigest";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { SidePanel } from "@/components/overlays/SidePanel";
import { type Column, DataTable } from "@/components/table/DataTable";
import { formatDateTime } from "@/lib/format";
import { useMay } from "@/lib/session";
import { BringBack } from "./BringBack";
import styles from "./Rulebook.module.css";
import { publisherWords } from "./RulebookStatus";
import { historyQuery, type Publication } from "./rulebookApi";
import { DiffWords } from "./workshop/DiffWords";
import { GoingBack } from "./workshop/GoingBack";
import { differenceQuery } from "./workshop/workshopApi";

const shown = 4;

export function HistoryView() {
  const { data, error, refetch } = useQuery(historyQuery);
  const [open, setOpen] = useState<Publication>();
  const mayWrite = useMay("compliance-author");
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
  const before = open && data[data.indexOf(open) + 1];
  return (
    <>
      <DataTable
        label={t`Publications`}
        rows={data}
        columns={columns}
        rowKey={({ at, digest }) => `${at} ${digest}`}
        empty={<EmptyState>{t`Nothing was published yet.`}</EmptyState>}
        onOpen={setOpen}
      />
      {open && before && (
        <SidePanel
          title={t`Published ${formatDateTime(open.at)}`}
          isOpen
          onClose={() => setOpen(undefined)}
        >
          <PublishedChange from={before.digest} to={open.digest} />
          {open.digest !== data[0]?.digest && <GoingBack to={open.digest} />}
          {mayWrite && open !== data[0] && <BringBack publication={open} />}
        </SidePanel>
      )}
      {open && !before && (
        <SidePanel
          title={t`Published ${formatDateTime(open.at)}`}
          isOpen
          onClose={() => setOpen(undefined)}
        >
          <p>{t`This is the first publication that is listed here; nothing before it is known.`}</p>
          {open.digest !== data[0]?.digest && <GoingBack to={open.digest} />}
          {mayWrite && open !== data[0] && <BringBack publication={open} />}
        </SidePanel>
      )}
    </>
  );
}

function PublishedChange({ from, to }: { from: string; to: string }) {
  const { data, error } = useQuery(differenceQuery(from, to));
  if (error) return <ErrorState error={error} what={t`The difference could not be told`} />;
  return data ? <DiffWords difference={data} /> : <SkeletonRows rows={4} />;
}
