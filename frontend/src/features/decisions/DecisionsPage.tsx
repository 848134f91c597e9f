// The decisions' entry: every record, newest first, found by search; a row opens its sheet.
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { buttonClass } from "@/components/actions/Button";
import { Badge } from "@/components/evidence/Badge";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { SearchField } from "@/components/forms/TextField";
import { Page } from "@/components/navigation/Page";
import { type Column, DataTable } from "@/components/table/DataTable";
import { type DecisionSummary, decisionsQuery } from "@/lib/case/decisionApi";
import { formatDate, shortDigest } from "@/lib/format";
import { sortingOf, sortingText, textOf } from "@/lib/urlState";

export function DecisionsPage() {
  const { data, error, refetch } = useQuery(decisionsQuery);
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const navigate = useNavigate();
  const asked = textOf(search["q"]) ?? "";
  const columns = useMemo(() => decisionColumns(), []);
  const sorting = sortingOf(
    search["sort"],
    columns.map(({ id }) => id),
  );
  const set = (name: string, value: string | undefined) =>
    void navigate({
      to: ".",
      search: ((before: Record<string, unknown>) => ({ ...before, [name]: value })) as never,
      replace: true,
    });
  const rows = found(data?.items ?? [], asked);
  return (
    <Page title={t`Decisions`} description={t`Records of what was decided, each under one digest.`}>
      {error && (
        <ErrorState
          error={error}
          what={t`The decisions could not be loaded.`}
          onRetry={() => void refetch()}
        />
      )}
      {!data && !error && <SkeletonRows rows={6} />}
      {data && data.items.length === 0 && (
        <EmptyState
          action={
            <Link to="/cases" className={buttonClass()}>
              {t`Go to cases`}
            </Link>
          }
        >
          {t`Nothing is decided yet. A case is decided in its Decide step.`}
        </EmptyState>
      )}
      {data && data.items.length > 0 && (
        <>
          <SearchField
            label={t`Search decisions`}
            value={asked}
            onChange={(text) => set("q", text === "" ? undefined : text)}
          />
          <DataTable
            label={t`Decisions`}
            rows={rows}
            columns={columns}
            rowKey={({ id }) => id}
            {...(sorting && { sorting })}
            onSorting={(next) => set("sort", next && sortingText(next))}
            onOpen={({ id }) => void navigate({ to: address(id) })}
            empty={<EmptyState>{t`No decision matches “${asked}”.`}</EmptyState>}
          />
        </>
      )}
    </Page>
  );
}

const address = (id: string): string => `/decisions/${encodeURIComponent(id)}`;

function found(items: readonly DecisionSummary[], asked: string): readonly DecisionSummary[] {
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
  return [...items]
    .sort((a, b) => b.number - a.number)
    .filter(({ title, chosenName, decidedBy, digest }) =>
      words.every((word) =>
        `${title} ${chosenName} ${decidedBy} ${digest}`.toLowerCase().includes(word),
      ),
    );
}

function stateWords(state: DecisionSummary["state"]): string {
  return { STANDING: t`stands`, REOPENED: t`reopened`, SUPERSEDED: t`superseded` }[state];
}

function decisionColumns(): readonly Column<DecisionSummary>[] {
  return [
    {
      id: "title",
      header: t`Case`,
      cell: ({ id, number, title }) => (
        <Link to={address(id)}>{`${String(number).padStart(4, "0")} ${title}`}</Link>
      ),
      sortValue: ({ number }) => number,
    },
    {
      id: "chosen",
      header: t`Chosen`,
      cell: ({ chosenName }) => chosenName,
      sortValue: ({ chosenName }) => chosenName,
    },
    {
      id: "state",
      header: t`State`,
      cell: ({ state }) => (
        <Badge tone={state === "REOPENED" ? "caution" : "neutral"}>{stateWords(state)}</Badge>
      ),
      sortValue: ({ state }) => state,
    },
    {
      id: "decided",
      header: t`Decided`,
      cell: ({ decidedOn }) => formatDate(decidedOn),
      sortValue: ({ decidedOn }) => decidedOn,
    },
    { id: "by", header: t`By`, cell: ({ decidedBy }) => decidedBy, sortValue: (d) => d.decidedBy },
    {
      id: "digest",
      header: t`Digest`,
      cell: ({ digest }) => <code title={digest}>{shortDigest(digest)}</code>,
    },
  ];
}
