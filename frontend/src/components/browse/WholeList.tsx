// A list of a few hundred entries that is fetched whole, then searched, narrowed and sorted here; the state stands in the address.
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { type Column, DataTable } from "@/components/table/DataTable";
import { type Chosen, counted, type Facet, matches, narrowed } from "@/lib/facets";
import { type ItemOf, type ListPath, wholeListQuery } from "@/lib/paging";
import { listOf, sortingOf, sortingText, textOf, toggled } from "@/lib/urlState";
import { useAddress } from "@/lib/useAddress";
import { Browse } from "./Browse";

export interface WholeListProps<P extends ListPath> {
  /** Address of the list. */
  path: P;
  /** The table's name: "Models". */
  label: string;
  searchLabel: string;
  placeholder: string;
  noun: string;
  nouns?: string;
  /** "No model matches." */
  nothing: string;
  columns: readonly Column<ItemOf<P>>[];
  facets: readonly Facet<ItemOf<P>>[];
  texts: (row: ItemOf<P>) => readonly (string | undefined)[];
  rowKey: (row: ItemOf<P>) => string;
  rowTone?: (row: ItemOf<P>) => "muted" | undefined;
  onOpen?: (row: ItemOf<P>) => void;
  current?: string | undefined;
  /** Rows that stand before the others until the reader sorts. */
  isFirst?: (row: ItemOf<P>) => boolean;
  maxHeight: string;
}

export function WholeList<P extends ListPath>(props: WholeListProps<P>) {
  const { path, label, columns, facets, texts, rowKey, isFirst } = props;
  const { search, set } = useAddress();
  const { data, error, refetch } = useQuery(wholeListQuery(path));
  const words = textOf(search["q"]) ?? "";
  const sorting = sortingOf(
    search["sort"],
    columns.filter((column) => column.sortValue).map((column) => column.id),
  );
  const chosen: Chosen = Object.fromEntries(facets.map(({ id }) => [id, listOf(search[id])]));
  const found = useMemo(() => {
    const matching = (data ?? []).filter((row) => matches(words, ...texts(row)));
    return isFirst
      ? [...matching.filter(isFirst), ...matching.filter((row) => !isFirst(row))]
      : matching;
  }, [data, words, texts, isFirst]);
  const rows = narrowed(found, facets, chosen);
  return (
    <Browse
      searchLabel={props.searchLabel}
      placeholder={props.placeholder}
      words={words}
      onWords={(q) => set({ q: q || undefined })}
      facets={counted(found, facets, chosen)}
      chosen={chosen}
      onToggle={(facet, value) => set({ [facet]: toggled(chosen[facet], value) })}
      onClear={() =>
        set(Object.fromEntries(["q", ...facets.map(({ id }) => id)].map((id) => [id, undefined])))
      }
      shown={data && rows.length}
      total={data?.length}
      noun={props.noun}
      {...(props.nouns !== undefined && { nouns: props.nouns })}
    >
      {error && (
        <ErrorState
          error={error}
          what={t`${label}: the list could not be loaded.`}
          onRetry={() => void refetch()}
        />
      )}
      {!data && !error && <SkeletonRows rows={8} />}
      {data && (
        <DataTable
          label={label}
          rows={rows}
          columns={columns}
          rowKey={rowKey}
          {...(props.onOpen && { onOpen: props.onOpen })}
          {...(props.rowTone && { rowTone: props.rowTone })}
          {...(props.current !== undefined && { current: props.current })}
          sorting={sorting}
          onSorting={(next) => set({ sort: next && sortingText(next) })}
          maxHeight={props.maxHeight}
          empty={<EmptyState>{props.nothing}</EmptyState>}
        />
      )}
    </Browse>
  );
}
