// Imports: upload a file of a kind, and the history of what became of each. The report of one import is ImportPage.
import { t } from "@lingui/core/macro";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { Browse } from "@/components/browse/Browse";
import { Section } from "@/components/content/Section";
import { Badge } from "@/components/evidence/Badge";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { Page } from "@/components/navigation/Page";
import { type Column, DataTable } from "@/components/table/DataTable";
import { type Chosen, counted, type Facet, matches, narrowed } from "@/lib/facets";
import { formatDateTime, formatNumber } from "@/lib/format";
import { pagesQuery } from "@/lib/paging";
import { useCan, whoCan } from "@/lib/permissions";
import { listOf, sortingOf, sortingText, textOf, toggled } from "@/lib/urlState";
import { useAddress } from "@/lib/useAddress";
import {
  type Import,
  type ImportStatus,
  importsPath,
  type Kind,
  policyQuery,
  useKinds,
} from "./importsApi";
import { UploadForm } from "./UploadForm";
import { kindWords, statusTones, statusWords } from "./words";

const address = (id: string) =>
  ({ to: "/catalog/imports/$importId", params: { importId: id } }) as const;

export function ImportsPage() {
  const mayImport = useCan()("importFiles");
  return (
    <Page
      title={t`Imports`}
      description={
        <>
          <Link to="/catalog">{t`Catalog`}</Link>
          {" · "}
          {t`A file becomes a proposal with a report. Nothing in the catalog changes until it is accepted.`}
        </>
      }
    >
      <Policy />
      {mayImport ? (
        <UploadForm />
      ) : (
        <p>{t`Files are uploaded by ${whoCan("importFiles")}; you may read every report.`}</p>
      )}
      <Section title={t`History`}>
        <History />
      </Section>
    </Page>
  );
}

/** Who accepts what was uploaded: the house's policy, in the server's words. */
function Policy() {
  const { data } = useQuery(policyQuery);
  return data && <p>{data.sentence}</p>;
}

function History() {
  const navigate = useNavigate();
  const { search, set } = useAddress();
  const kinds = useKinds();
  const columns = useMemo(() => importColumns(kinds), [kinds]);
  const facets = useMemo(() => importFacets(kinds), [kinds]);
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    pagesQuery(importsPath, {}),
  );
  const words = textOf(search["q"]) ?? "";
  const chosen: Chosen = Object.fromEntries(facets.map(({ id }) => [id, listOf(search[id])]));
  const all = data?.pages.flatMap((page) => page.items) ?? [];
  const found = all.filter(({ report, kind, proposedBy }) =>
    matches(words, report.source, kindWords(kinds, kind), proposedBy),
  );
  const rows = narrowed(found, facets, chosen);
  const sorting = sortingOf(search["sort"], ["proposedAt", "source", "kind", "read"]);
  return (
    <Browse
      searchLabel={t`Search imports`}
      placeholder={t`File, kind or person`}
      words={words}
      onWords={(q) => set({ q: q || undefined })}
      facets={counted(found, facets, chosen)}
      chosen={chosen}
      onToggle={(facet, value) => set({ [facet]: toggled(chosen[facet], value) })}
      onClear={() => set({ q: undefined, status: undefined, kind: undefined })}
      shown={data && rows.length}
      total={data?.pages[0]?.total}
      noun={t`import`}
      more={
        hasNextPage
          ? { isPending: isFetchingNextPage, onMore: () => void fetchNextPage() }
          : undefined
      }
    >
      {error && (
        <ErrorState
          error={error}
          what={t`The imports could not be loaded.`}
          onRetry={() => void refetch()}
        />
      )}
      {!data && !error && <SkeletonRows rows={5} />}
      {data && (
        <DataTable
          label={t`Imports`}
          rows={rows}
          columns={columns}
          rowKey={(row) => row.id}
          onOpen={(row) => void navigate(address(row.id))}
          sorting={sorting}
          onSorting={(next) => set({ sort: next && sortingText(next) })}
          maxHeight="640px"
          empty={
            <EmptyState>
              {all.length === 0 ? t`Nothing has been imported yet.` : t`No import matches.`}
            </EmptyState>
          }
        />
      )}
    </Browse>
  );
}

function importFacets(kinds: readonly Kind[]): readonly Facet<Import>[] {
  return [
    {
      id: "status",
      title: t`State`,
      of: ({ status }) => status,
      words: (status) => statusWords(status as ImportStatus),
    },
    { id: "kind", title: t`Kind`, of: ({ kind }) => kind, words: (kind) => kindWords(kinds, kind) },
  ];
}

function importColumns(kinds: readonly Kind[]): readonly Column<Import>[] {
  const count = (id: string, header: string, of: (row: Import) => number): Column<Import> => ({
    id,
    header,
    cell: (row) => formatNumber(of(row)),
    align: "end",
  });
  return [
    {
      id: "source",
      header: t`File`,
      cell: (row) => <Link {...address(row.id)}>{row.report.source}</Link>,
      sortValue: (row) => row.report.source,
    },
    {
      id: "status",
      header: t`State`,
      cell: ({ status }) => <Badge tone={statusTones[status]}>{statusWords(status)}</Badge>,
    },
    {
      id: "kind",
      header: t`Kind`,
      cell: ({ kind }) => kindWords(kinds, kind),
      sortValue: ({ kind }) => kindWords(kinds, kind),
    },
    {
      id: "proposedAt",
      header: t`Uploaded`,
      cell: (row) => formatDateTime(row.proposedAt),
      sortValue: (row) => row.proposedAt,
    },
    { ...count("read", t`Read`, ({ report }) => report.read), sortValue: (row) => row.report.read },
    count("accepted", t`Accepted`, ({ report }) => report.accepted),
    count("unchanged", t`Unchanged`, ({ report }) => report.unchanged),
    count("quarantined", t`Quarantined`, ({ report }) => report.quarantined.length),
    count("skipped", t`Skipped`, ({ report }) => report.skipped.length),
  ];
}
