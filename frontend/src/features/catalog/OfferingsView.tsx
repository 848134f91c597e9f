// Offerings, searched, narrowed and sorted by the server, a page at a time.
import { t } from "@lingui/core/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import type { Schemas } from "@/api/types";
import { Browse } from "@/components/browse/Browse";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { DataTable } from "@/components/table/DataTable";
import type { OfferingLine } from "@/lib/catalog/types";
import { placeWords, routeWords, weightsWords } from "@/lib/catalog/words";
import type { Chosen, CountedFacet } from "@/lib/facets";
import { pagesQuery } from "@/lib/paging";
import { sortingOf, sortingText, textOf } from "@/lib/urlState";
import { useAddress } from "@/lib/useAddress";
import { offeringsPath } from "./catalogApi";
import { entryAddress } from "./cells";
import { tall } from "./layout";
import { offeringColumns } from "./offeringColumns";

const facetNames = ["route", "weights", "vendor", "operator", "country", "licence"] as const;
const sortable = ["name", "developer", "operator", "inputPrice", "outputPrice"];

export function OfferingsView() {
  const { search, set } = useAddress();
  const navigate = useNavigate();
  const columns = useMemo(offeringColumns, []);
  const words = textOf(search["q"]) ?? "";
  const sorting = sortingOf(search["sort"], sortable);
  const chosen: Chosen = Object.fromEntries(
    facetNames.map((name) => {
      const value = textOf(search[name]);
      return [name, value === undefined ? undefined : [value]];
    }),
  );
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    pagesQuery(offeringsPath, {
      q: words,
      ...Object.fromEntries(facetNames.map((name) => [name, chosen[name]?.[0]])),
      sort: sorting && sortingText(sorting),
    }),
  );
  const rows = data?.pages.flatMap((page) => page.items) ?? [];
  const clear = () =>
    set(Object.fromEntries(["q", ...facetNames].map((name) => [name, undefined])));
  return (
    <Browse
      searchLabel={t`Search offerings`}
      placeholder={t`Name, model, developer or operator`}
      words={words}
      onWords={(q) => set({ q: q || undefined })}
      facets={facetsOf(data?.pages[0], rows)}
      chosen={chosen}
      onToggle={(facet, value) =>
        set({ [facet]: chosen[facet]?.includes(value) ? undefined : value })
      }
      onClear={clear}
      shown={data && rows.length}
      total={data?.pages[0]?.total}
      noun={t`offering`}
      more={
        hasNextPage
          ? { isPending: isFetchingNextPage, onMore: () => void fetchNextPage() }
          : undefined
      }
    >
      {error && (
        <ErrorState
          error={error}
          what={t`The offerings could not be loaded.`}
          onRetry={() => void refetch()}
        />
      )}
      {!data && !error && <SkeletonRows rows={10} />}
      {data && (
        <DataTable
          label={t`Offerings`}
          rows={rows}
          columns={columns}
          rowKey={(row) => row.id}
          onOpen={(row) => void navigate(entryAddress("offering", row.id))}
          sorting={sorting}
          onSorting={(next) => set({ sort: next && sortingText(next) })}
          rowTone={(row) => (row.retired ? "muted" : undefined)}
          maxHeight={tall}
          empty={
            <EmptyState>{t`No offering matches. Take a filter out, or search for less.`}</EmptyState>
          }
        />
      )}
    </Browse>
  );
}

function facetsOf(
  page: Schemas["OfferingController.OfferingPage"] | undefined,
  rows: readonly OfferingLine[],
): readonly CountedFacet[] {
  const nameOf = (id: string) =>
    rows.find((row) => row.developer === id)?.developerName ??
    rows.find((row) => row.operator === id)?.operatorName ??
    id;
  const words: Record<(typeof facetNames)[number], [string, (value: string) => string]> = {
    route: [t`Route`, routeWords],
    weights: [t`Weights`, weightsWords],
    vendor: [t`Developer`, nameOf],
    operator: [t`Operator`, nameOf],
    country: [t`Developer's seat`, placeWords],
    licence: [t`Licence`, (value) => (value === "unknown" ? t`Unknown` : value)],
  };
  return facetNames.map((name) => ({
    id: name,
    title: words[name][0],
    options: (page?.facets[name] ?? []).map(({ value, count }) => ({
      id: value,
      label: words[name][1](value),
      count,
    })),
  }));
}
