import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { Newspaper } from "lucide-react";
import { useMemo } from "react";
import { WholeList } from "@/components/browse/WholeList";
import { SummaryList } from "@/components/content/SummaryList";
import { Badge, type BadgeTone } from "@/components/evidence/Badge";
import { BasisBadge, SourceNote } from "@/components/evidence/Source";
import { UnknownCell } from "@/components/evidence/Unknown";
import { SidePanel } from "@/components/overlays/SidePanel";
import type { Column } from "@/components/table/DataTable";
import { plain } from "@/lib/case/words";
import type { WatchSignal } from "@/lib/catalog/types";
import type { Facet } from "@/lib/facets";
import { wholeListQuery } from "@/lib/paging";
import { textOf } from "@/lib/urlState";
import { useAddress } from "@/lib/useAddress";
import styles from "./watch.module.css";

const path = "/api/catalog/signals";

/** The four items that the article under test asks to be watched. */
const ofTheArticle = "watch item of the article under test";

const isOfTheArticle = ({ kind }: WatchSignal) => kind === ofTheArticle;

const texts = ({ what, subject, kind, stateFound, status }: WatchSignal) => [
  what,
  subject,
  kind,
  stateFound,
  status,
];

export function SignalsView() {
  const { search, set } = useAddress();
  const columns = useMemo(signalColumns, []);
  const facets = useMemo(signalFacets, []);
  const { data } = useQuery(wholeListQuery(path));
  const openId = textOf(search["open"]);
  const open = data?.find(({ id }) => id === openId);
  return (
    <>
      <WholeList
        path={path}
        label={t`Watch signals`}
        searchLabel={t`Search signals`}
        placeholder={t`What, about whom, or what was found`}
        noun={t`signal`}
        nothing={t`No signal matches. Take a filter out, or search for less.`}
        columns={columns}
        facets={facets}
        texts={texts}
        rowKey={({ id }) => id}
        rowTone={({ status }) => (isOver(status) ? "muted" : undefined)}
        onOpen={({ id }) => set({ open: id })}
        current={openId}
        isFirst={isOfTheArticle}
        maxHeight="max(400px, calc(100dvh - 290px))"
      />
      <SidePanel
        title={open?.what ?? t`Signal`}
        isOpen={open !== undefined}
        onClose={() => set({ open: undefined })}
      >
        {open && <Particulars signal={open} />}
      </SidePanel>
    </>
  );
}

function isOver(status: string): boolean {
  return /^(passed|closed|done|met)\b/i.test(status);
}

/** "2027-05..2027-11" as a span of time. */
function untilWords(by: string): string {
  const [from = "", to] = by.split("..");
  return to === undefined ? by : t`${from} to ${to}`;
}

function statusTone(status: string): BadgeTone {
  if (isOver(status)) return "muted";
  return /^(open|unknown)/i.test(status) ? "neutral" : "caution";
}

function Particulars({ signal }: { signal: WatchSignal }) {
  return (
    <SummaryList
      entries={[
        {
          term: t`Status`,
          value: <Badge tone={statusTone(signal.status)}>{signal.status}</Badge>,
        },
        { term: t`State found`, value: signal.stateFound || <UnknownCell /> },
        { term: t`About`, value: signal.subject || <UnknownCell /> },
        { term: t`Kind`, value: plain(signal.kind) },
        { term: t`Announced`, value: signal.announced ?? <UnknownCell /> },
        { term: t`Watched from`, value: signal.watchFrom ?? <UnknownCell /> },
        { term: t`Watched until`, value: untilWords(signal.by) || <UnknownCell /> },
        { term: t`Bears on`, value: plain(signal.affects) },
        { term: t`Source`, value: <SourceNote provenance={signal.provenance} /> },
      ]}
    />
  );
}

function signalFacets(): readonly Facet<WatchSignal>[] {
  return [
    {
      id: "from",
      title: t`Named by`,
      of: ({ kind }) => (kind === ofTheArticle ? "article" : "research"),
      words: (value) => (value === "article" ? t`The article under test` : t`Research since then`),
    },
    { id: "status", title: t`Status`, of: ({ status }) => status, words: plain },
    { id: "affects", title: t`Bears on`, of: ({ affects }) => affects, words: plain },
  ];
}

function signalColumns(): readonly Column<WatchSignal>[] {
  return [
    {
      id: "what",
      header: t`What`,
      cell: ({ what, kind }) => (
        <span className={styles["what"]}>
          {what}
          {kind === ofTheArticle && (
            <Badge tone="accent" icon={Newspaper}>
              {t`watch item of the article`}
            </Badge>
          )}
        </span>
      ),
      sortValue: ({ what }) => what,
    },
    {
      id: "status",
      header: t`Status`,
      cell: ({ status }) => <Badge tone={statusTone(status)}>{status}</Badge>,
      sortValue: ({ status }) => status,
    },
    {
      id: "stateFound",
      header: t`State found`,
      cell: ({ stateFound }) =>
        stateFound === "" ? <UnknownCell /> : <span className={styles["text"]}>{stateFound}</span>,
    },
    {
      id: "by",
      header: t`Watched until`,
      cell: ({ by }) => untilWords(by) || <UnknownCell />,
      sortValue: ({ by }) => by || undefined,
    },
    {
      id: "subject",
      header: t`About`,
      cell: ({ subject }) => subject || <UnknownCell />,
      sortValue: ({ subject }) => subject || undefined,
    },
    {
      id: "announced",
      header: t`Announced`,
      cell: ({ announced }) => announced ?? <UnknownCell />,
      sortValue: ({ announced }) => announced,
    },
    {
      id: "source",
      header: t`Source`,
      cell: ({ provenance }) => (
        <span className={styles["source"]}>
          <BasisBadge basis={provenance.basis} />
          <span className={styles["clipped"]} title={provenance.source}>
            {provenance.source}
          </span>
        </span>
      ),
    },
  ];
}
