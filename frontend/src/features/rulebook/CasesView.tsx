// The cases that prove the rules, and whether each finds what it expects.
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { Badge } from "@/components/evidence/Badge";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { type Column, DataTable } from "@/components/table/DataTable";
import { useMay } from "@/lib/session";
import styles from "./Rulebook.module.css";
import type { GoTo } from "./RulebookStatus";
import { type CaseResult, casesQuery } from "./rulebookApi";

export function CasesView({ goTo }: { goTo: GoTo }) {
  const may = useMay("compliance-author", "compliance-publisher", "auditor");
  const { data, error, refetch } = useQuery({ ...casesQuery, enabled: may });
  const columns = useMemo(
    (): readonly Column<CaseResult>[] => [
      { id: "name", header: t`Case`, cell: ({ name }) => name, sortValue: ({ name }) => name },
      { id: "rule", header: t`Rule`, cell: ({ rule }) => rule, sortValue: ({ rule }) => rule },
      {
        id: "result",
        header: t`Result`,
        cell: ({ passed, message }) =>
          passed ? (
            <Badge tone="positive">{t`as expected`}</Badge>
          ) : (
            <span className={styles["wrap"]}>
              <Badge tone="negative">{t`fails`}</Badge> {message}
            </span>
          ),
        sortValue: ({ passed }) => (passed ? 1 : 0),
      },
      {
        id: "place",
        header: t`Place`,
        cell: ({ file, line }) => `${file}:${line}`,
        sortValue: ({ file, line }) => `${file}:${line}`,
      },
    ],
    [],
  );
  if (!may) {
    return (
      <EmptyState>{t`Cases are run by compliance authors and publishers, and by auditors.`}</EmptyState>
    );
  }
  if (error && !data) {
    return (
      <ErrorState
        error={error}
        what={t`The cases could not be run`}
        onRetry={() => void refetch()}
      />
    );
  }
  if (!data) return <SkeletonRows rows={8} />;
  const failed = data.filter(({ passed }) => !passed).length;
  const failingFirst = [...data].sort((a, b) => Number(a.passed) - Number(b.passed));
  return (
    <>
      <p className={styles["muted"]}>
        {failed === 0
          ? t`All ${data.length} cases find what they expect.`
          : t`${failed} of ${data.length} cases find something else than they expect.`}
      </p>
      <DataTable
        label={t`Cases`}
        rows={failingFirst}
        columns={columns}
        rowKey={({ file, line, name }) => `${file}:${line} ${name}`}
        onOpen={({ file, line, column }) => goTo(file, line, column)}
        maxHeight="65vh"
        empty={<EmptyState>{t`No case stands beside the rules.`}</EmptyState>}
      />
    </>
  );
}
