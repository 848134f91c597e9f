// The frame of a detail page: reads the id from the address, shows loading, "not held here", or the entry.
import { t } from "@lingui/core/macro";
import { type UseQueryOptions, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { Page } from "@/components/navigation/Page";
import { problemFrom } from "@/lib/api/problem";
import { textOf } from "@/lib/urlState";
import { useAddress } from "@/lib/useAddress";
import styles from "./catalog.module.css";

export interface EntryPageProps<T> {
  /** The view of the catalog it belongs to, and its name: "Models". */
  view: "offerings" | "models" | "vendors";
  viewName: string;
  query: (id: string) => Pick<UseQueryOptions<T, Error, T, string[]>, "queryKey" | "queryFn">;
  title: (entry: T) => string;
  lead: (entry: T) => ReactNode;
  children: (entry: T) => ReactNode;
}

export function EntryPage<T>({ view, viewName, query, title, lead, children }: EntryPageProps<T>) {
  const id = textOf(useAddress().search["id"]) ?? "";
  const { data, error, refetch } = useQuery({ ...query(id), enabled: id !== "" });
  const back = (
    <Link className={styles["back"]} to="/catalog" search={view === "offerings" ? {} : { view }}>
      {t`Catalog · ${viewName}`}
    </Link>
  );
  if (data !== undefined) {
    return (
      <Page
        title={title(data)}
        description={
          <div className={styles["stack"]}>
            {back}
            <div className={styles["lead"]}>{lead(data)}</div>
          </div>
        }
      >
        {children(data)}
      </Page>
    );
  }
  const isMissing = id === "" || (error !== null && problemFrom(error).status === 404);
  return (
    <Page title={id === "" ? t`Catalog` : id} description={back}>
      {isMissing && (
        <EmptyState>{t`The catalog holds nothing under this id. It may have been entered under another name.`}</EmptyState>
      )}
      {!isMissing && error && (
        <ErrorState
          error={error}
          what={t`The entry could not be loaded.`}
          onRetry={() => void refetch()}
        />
      )}
      {!isMissing && !error && <SkeletonRows rows={10} />}
    </Page>
  );
}
