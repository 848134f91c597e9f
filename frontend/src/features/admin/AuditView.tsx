// What was done, by whom, to what; newest first. Each entry carries the hash of the one before it, and the whole can be checked here.
import { t } from "@lingui/core/macro";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { Button } from "@/components/actions/Button";
import { CopyableDigest } from "@/components/content/CopyableDigest";
import { SummaryList } from "@/components/content/SummaryList";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { ComboBox } from "@/components/forms/ComboBox";
import { TextField } from "@/components/forms/TextField";
import { SidePanel } from "@/components/overlays/SidePanel";
import { type Column, DataTable } from "@/components/table/DataTable";
import { type FilterChip, FilterChips } from "@/components/table/FilterChips";
import { formatCount, formatDateTime } from "@/lib/format";
import { pagesQuery, wholeListQuery } from "@/lib/paging";
import { textOf } from "@/lib/urlState";
import { useAddress } from "@/lib/useAddress";
import { AuditVerification } from "./AuditVerification";
import styles from "./admin.module.css";
import { type Account, type AuditEntry, auditPath, peoplePath } from "./adminApi";
import { actionWords, detailWords, hiddenWords, subjectWords } from "./auditWords";

export function AuditView() {
  const { search, set } = useAddress();
  const [open, setOpen] = useState<AuditEntry>();
  const { data: people } = useQuery(wholeListQuery(peoplePath));
  const columns = useMemo(() => auditColumns(people ?? []), [people]);
  const filters = {
    actor: textOf(search["actor"]),
    action: textOf(search["action"]),
    subject: textOf(search["subject"]),
  };
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    pagesQuery(auditPath, filters),
  );
  const rows = data?.pages.flatMap((page) => page.items) ?? [];
  const nameOf = (id: string) => people?.find((person) => person.id === id)?.name ?? id;
  const chip = (id: keyof typeof filters, name: string, value: string | undefined) =>
    value === undefined
      ? []
      : [{ id, name, value, onRemove: () => set({ [id]: undefined }) } satisfies FilterChip];
  return (
    <div className={styles["view"]}>
      <AuditVerification />
      <div className={styles["fields"]}>
        <ComboBox
          label={t`Person`}
          placeholder={t`Anybody`}
          options={[
            { id: "", label: t`Anybody` },
            { id: "system", label: t`The system itself` },
            ...(people ?? []).map(({ id, name }) => ({ id, label: name })),
          ]}
          value={filters.actor}
          onChange={(actor) => set({ actor: actor || undefined })}
          emptyText={t`Nobody of this name.`}
        />
        <Exact
          label={t`Action`}
          hint={t`An asterisk stands for the rest: case.*`}
          value={filters.action}
          onChange={(action) => set({ action })}
        />
        <Exact
          label={t`Subject`}
          hint={t`As the trail names it, for example case:7f3a`}
          value={filters.subject}
          onChange={(subject) => set({ subject })}
        />
      </div>
      <FilterChips
        chips={[
          ...chip("actor", t`Person`, filters.actor && nameOf(filters.actor)),
          ...chip("action", t`Action`, filters.action),
          ...chip("subject", t`Subject`, filters.subject),
        ]}
        onClear={() => set({ actor: undefined, action: undefined, subject: undefined })}
      />
      {error && (
        <ErrorState
          error={error}
          what={t`The audit trail could not be loaded.`}
          onRetry={() => void refetch()}
        />
      )}
      {!data && !error && <SkeletonRows rows={8} />}
      {data && (
        <>
          <p className={styles["hint"]}>
            {t`${rows.length} of ${formatCount(data.pages[0]?.total ?? 0, "entry", "entries")}, newest first`}
          </p>
          <DataTable
            label={t`Audit trail`}
            rows={rows}
            columns={columns}
            rowKey={({ sequence }) => String(sequence)}
            onOpen={setOpen}
            {...(open && { current: String(open.sequence) })}
            maxHeight="max(360px, calc(100dvh - 380px))"
            empty={<EmptyState>{t`No entry matches.`}</EmptyState>}
          />
        </>
      )}
      {hasNextPage && (
        <div className={styles["more"]}>
          <Button isPending={isFetchingNextPage} onPress={() => void fetchNextPage()}>
            {t`Show more`}
          </Button>
        </div>
      )}
      <SidePanel
        title={open ? t`Entry ${open.sequence}` : t`Entry`}
        isOpen={open !== undefined}
        onClose={() => setOpen(undefined)}
      >
        {open && <Particulars entry={open} people={people ?? []} />}
      </SidePanel>
    </div>
  );
}

/** Asked of the server on Enter or when the field is left: the trail is long. */
function Exact({
  label,
  hint,
  value,
  onChange,
}: {
  label: string;
  hint: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}) {
  const [typed, setTyped] = useState(value ?? "");
  const [shown, setShown] = useState(value);
  if (value !== shown) {
    setShown(value);
    setTyped(value ?? "");
  }
  const tell = () => {
    const next = typed.trim() || undefined;
    if (next !== value) onChange(next);
  };
  return (
    <TextField
      label={label}
      hint={hint}
      value={typed}
      onChange={setTyped}
      onBlur={tell}
      onKeyDown={(event) => event.key === "Enter" && tell()}
    />
  );
}

function Particulars({ entry, people }: { entry: AuditEntry; people: readonly Account[] }) {
  const subject = shownSubject(entry, people);
  return (
    <div className={styles["view"]}>
      <SummaryList
        entries={[
          { term: t`When`, value: entry.at },
          { term: t`Who`, value: entry.actorName },
          {
            term: t`Action`,
            value: (
              <>
                {actionWords(entry.action)} <code>{entry.action}</code>
              </>
            ),
          },
          {
            term: t`Subject`,
            value: (
              <>
                {subject !== entry.subject && subject}{" "}
                {!entry.hidden && <code>{entry.subject}</code>}
              </>
            ),
          },
          ...(entry.hidden
            ? []
            : [
                {
                  term: t`Hash`,
                  value: <CopyableDigest digest={entry.hash} label={t`Copy the hash`} />,
                },
              ]),
        ]}
      />
      {entry.hidden ? (
        <p className={styles["hint"]}>
          {t`Which one, and the particulars, are for its members and for auditors.`}
        </p>
      ) : (
        <div>
          <h3 className={styles["hint"]}>{t`Particulars`}</h3>
          <pre className={styles["detail"]}>{indented(entry.detail)}</pre>
        </div>
      )}
    </div>
  );
}

function shownSubject(entry: AuditEntry, people: readonly Account[]): string {
  return entry.hidden ? hiddenWords(entry.subject) : subjectWords(entry.subject, people);
}

function indented(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}

function auditColumns(people: readonly Account[]): readonly Column<AuditEntry>[] {
  return [
    { id: "sequence", header: t`No.`, cell: ({ sequence }) => sequence, align: "end" },
    { id: "at", header: t`When`, cell: ({ at }) => formatDateTime(at) },
    { id: "actor", header: t`Who`, cell: ({ actorName }) => actorName },
    {
      id: "action",
      header: t`Action`,
      cell: ({ action }) => <span title={action}>{actionWords(action)}</span>,
    },
    {
      id: "subject",
      header: t`Subject`,
      cell: (entry) => <span title={entry.subject}>{shownSubject(entry, people)}</span>,
    },
    {
      id: "detail",
      header: t`Particulars`,
      cell: ({ detail, hidden }) =>
        hidden ? (
          <span className={styles["hint"]}>{t`not shown to you`}</span>
        ) : (
          <span className={styles["clipped"]} title={detail}>
            {detailWords(detail)}
          </span>
        ),
    },
  ];
}
