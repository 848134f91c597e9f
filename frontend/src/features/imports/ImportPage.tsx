// The report of one import: the sum of what was read, every entry held back or skipped with its reason, and the decision.
import { t } from "@lingui/core/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { Button } from "@/components/actions/Button";
import { Browse } from "@/components/browse/Browse";
import { Section } from "@/components/content/Section";
import { Badge } from "@/components/evidence/Badge";
import { Callout } from "@/components/feedback/Callout";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { toast } from "@/components/feedback/Toasts";
import { Page } from "@/components/navigation/Page";
import { Dialog } from "@/components/overlays/Dialog";
import { type Column, DataTable } from "@/components/table/DataTable";
import { type Chosen, counted, type Facet, matches, narrowed } from "@/lib/facets";
import { formatCount, formatDateTime, formatNumber } from "@/lib/format";
import { useMay } from "@/lib/session";
import { listOf, sortingOf, sortingText, textOf, toggled } from "@/lib/urlState";
import { useAddress } from "@/lib/useAddress";
import styles from "./imports.module.css";
import {
  type Import,
  type ImportReport,
  importQuery,
  importsPath,
  settleImport,
} from "./importsApi";
import { kindWords, statusTones, statusWords } from "./words";

export function ImportPage() {
  const { importId = "" } = useParams({ strict: false });
  const { data, error, refetch } = useQuery(importQuery(importId));
  return (
    <Page
      title={data?.report.source ?? t`Import`}
      description={
        <>
          <Link to="/catalog/imports">{t`Imports`}</Link>
          {data && (
            <>
              {` · ${kindWords(data.kind)} · ${t`uploaded ${formatDateTime(data.proposedAt)}`} `}
              <Badge tone={statusTones[data.status]}>{statusWords(data.status)}</Badge>
              {data.settledAt && ` ${formatDateTime(data.settledAt)}`}
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

function Decision({ proposal }: { proposal: Import }) {
  const maySettle = useMay("procurement-lead", "admin");
  const client = useQueryClient();
  const [asked, setAsked] = useState<"accept" | "reject">();
  const settle = useMutation({
    mutationFn: (verdict: "accept" | "reject") => settleImport(proposal.id, verdict),
    onSuccess: (settled) => {
      setAsked(undefined);
      client.setQueryData(importQuery(proposal.id).queryKey, settled);
      void client.invalidateQueries({ queryKey: [importsPath] });
      // The catalog is another one now.
      void client.invalidateQueries({
        predicate: ({ queryKey: [first] }) =>
          typeof first === "string" && first.startsWith("/api/catalog"),
      });
      toast({
        title:
          settled.status === "ACCEPTED"
            ? t`The catalog took over ${formatCount(settled.report.accepted, "entry", "entries")}.`
            : t`The proposal is rejected; the catalog is unchanged.`,
        tone: "positive",
      });
    },
  });
  if (!maySettle) {
    return <p>{t`A procurement lead or an administrator decides on it.`}</p>;
  }
  const accepted = formatCount(proposal.report.accepted, "entry", "entries");
  return (
    <>
      <Button variant="danger" onPress={() => setAsked("reject")}>
        {t`Reject`}
      </Button>
      <Button variant="primary" onPress={() => setAsked("accept")}>
        {t`Accept ${accepted}`}
      </Button>
      <Dialog
        title={asked === "reject" ? t`Reject the proposal?` : t`Bring it into the catalog?`}
        isOpen={asked !== undefined}
        onClose={() => setAsked(undefined)}
        role="alertdialog"
        footer={
          <>
            <Button onPress={() => setAsked(undefined)}>{t`Cancel`}</Button>
            <Button
              variant={asked === "reject" ? "danger" : "primary"}
              isPending={settle.isPending}
              onPress={() => asked && settle.mutate(asked)}
            >
              {asked === "reject" ? t`Reject the proposal` : t`Accept ${accepted}`}
            </Button>
          </>
        }
      >
        <p>
          {asked === "reject"
            ? t`Nothing is taken over. The report stays in the history.`
            : t`New and changed entries are taken over; quarantined and skipped ones are not. Open cases show that their facts changed.`}
        </p>
        {settle.error && (
          <ErrorState error={settle.error} what={t`The decision could not be stored.`} />
        )}
      </Dialog>
    </>
  );
}

interface Line {
  readonly id: string;
  readonly key: string;
  readonly fate: "quarantined" | "skipped";
  readonly reason: string;
}

function Report({ report }: { report: ImportReport }) {
  const entries: readonly [string, number][] = [
    [t`read`, report.read],
    [t`= accepted (new or changed)`, report.accepted],
    [t`+ unchanged`, report.unchanged],
    [t`+ quarantined`, report.quarantined.length],
    [t`+ skipped`, report.skipped.length],
  ];
  return (
    <div className={styles["sections"]}>
      <dl className={styles["sum"]}>
        {entries.map(([term, count]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{formatNumber(count)}</dd>
          </div>
        ))}
      </dl>
      {report.notes.length > 0 && (
        <Callout title={t`About the whole file`}>
          <ul className={styles["notes"]}>
            {report.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Callout>
      )}
      <Section
        title={t`Held back and skipped`}
        note={t`Quarantined entries wait for a person to look at them; skipped ones state nothing for the catalog.`}
      >
        <Refusals report={report} />
      </Section>
      {report.joined.length > 0 && (
        <Section
          title={t`Names joined`}
          note={t`Names of the file that an alias joins to an entry.`}
        >
          <Joined joined={report.joined} />
        </Section>
      )}
    </div>
  );
}

function Refusals({ report }: { report: ImportReport }) {
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

function Joined({ joined }: { joined: ImportReport["joined"] }) {
  const columns = useMemo(
    (): readonly Column<ImportReport["joined"][number]>[] => [
      {
        id: "name",
        header: t`Name in the file`,
        cell: ({ name }) => <code>{name}</code>,
        sortValue: ({ name }) => name,
      },
      {
        id: "target",
        header: t`Entry of the catalog`,
        cell: ({ target }) => target,
        sortValue: ({ target }) => target,
      },
      { id: "alias", header: t`By the alias`, cell: ({ alias }) => alias },
    ],
    [],
  );
  return (
    <DataTable
      label={t`Names joined`}
      rows={joined}
      columns={columns}
      rowKey={({ name, target, alias }) => `${name} ${target} ${alias}`}
      maxHeight="400px"
    />
  );
}
