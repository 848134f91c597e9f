// The entries of a file that were held back or skipped, each with its reason: searched, narrowed and sorted in the address.
import { t } from "@lingui/core/macro";
import { useMemo } from "react";
import { Browse } from "@/components/browse/Browse";
import { Badge } from "@/components/evidence/Badge";
import { EmptyState } from "@/components/feedback/EmptyState";
import { type Column, DataTable } from "@/components/table/DataTable";
import { type Chosen, counted, type Facet, matches, narrowed } from "@/lib/facets";
import { listOf, sortingOf, sortingText, textOf, toggled } from "@/lib/urlState";
import { useAddress } from "@/lib/useAddress";
import styles from "./imports.module.css";
import type { ImportReport } from "./importsApi";

interface Line {
  readonly id: string;
  readonly key: string;
  readonly fate: "quarantined" | "skipped";
  readonly reason: string;
}

export function Refusals({ report }: { report: ImportReport }) {
  const { search, set } = useAddress();
  const lines = useMemo(() => linesOf(report), [report]);
  const facets = useMemo(lineFacets, []);
  const columns = useMemo(lineColumns, []);
  if (lines.length === 0) return <EmptyState>{t`Every entry was taken over or known.`}</EmptyState>;
  const words = textOf(search["q"]) ?? "";
  const chosen: Chosen = Object.fromEntries(facets.map(({ id }) => [id, listOf(search[id])]));
  const found = lines.filter(({ key, reason }) => matches(words, key, reason));
  const rows = narrowed(found, facets, chosen);
  const sorting = sortingOf(search["sort"], ["key", "fate", "reason"]);
  return (
    <Browse
      searchLabel={t`Search entries`}
      placeholder={t`Entry or reason`}
      words={words}
      onWords={(q) => set({ q: q || undefined })}
      facets={counted(found, facets, chosen)}
      chosen={chosen}
      onToggle={(facet, value) => set({ [facet]: toggled(chosen[facet], value) })}
      onClear={() => set({ q: undefined, fate: undefined })}
      shown={rows.length}
      total={lines.length}
      noun={t`entry`}
      nouns={t`entries`}
    >
      <DataTable
        label={t`Entries held back or skipped`}
        rows={rows}
        columns={columns}
        rowKey={({ id }) => id}
        sorting={sorting}
        onSorting={(next) => set({ sort: next && sortingText(next) })}
        maxHeight="560px"
        empty={<EmptyState>{t`No entry matches.`}</EmptyState>}
      />
    </Browse>
  );
}

function linesOf(report: ImportReport): readonly Line[] {
  const line = (fate: Line["fate"]) => (entry: ImportReport["skipped"][number], at: number) => ({
    id: `${fate} ${at}`,
    fate,
    ...entry,
  });
  return [...report.quarantined.map(line("quarantined")), ...report.skipped.map(line("skipped"))];
}

function lineFacets(): readonly Facet<Line>[] {
  return [{ id: "fate", title: t`What became of it`, of: ({ fate }) => fate, words: fateWords }];
}

function fateWords(fate: string): string {
  return fate === "quarantined" ? t`quarantined` : t`skipped`;
}

function lineColumns(): readonly Column<Line>[] {
  return [
    {
      id: "key",
      header: t`Entry`,
      cell: ({ key }) => <code>{key}</code>,
      sortValue: ({ key }) => key,
    },
    {
      id: "fate",
      header: t`What became of it`,
      cell: ({ fate }) => (
        <Badge tone={fate === "quarantined" ? "caution" : "muted"}>{fateWords(fate)}</Badge>
      ),
      sortValue: ({ fate }) => fate,
    },
    {
      id: "reason",
      header: t`Reason`,
      cell: ({ reason }) => <span className={styles["reason"]}>{reason}</span>,
      sortValue: ({ reason }) => reason,
    },
  ];
}
