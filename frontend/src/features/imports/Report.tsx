// What came of a file: the sum, notes about the whole of it, what was held back, and which names were joined to entries.
import { t } from "@lingui/core/macro";
import { useMemo } from "react";
import { Section } from "@/components/content/Section";
import { Callout } from "@/components/feedback/Callout";
import { type Column, DataTable } from "@/components/table/DataTable";
import { formatCount, formatNumber } from "@/lib/format";
import styles from "./imports.module.css";
import type { ImportReport } from "./importsApi";
import { Refusals } from "./Refusals";

/** More notes than these fold away, so that what was held back stays in sight. */
const fewNotes = 4;

export function Report({ report }: { report: ImportReport }) {
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
      {report.notes.length > 0 && <Notes notes={report.notes} />}
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

function Notes({ notes }: { notes: readonly string[] }) {
  return (
    <Callout title={t`About the whole file`}>
      <details open={notes.length <= fewNotes}>
        <summary>{formatCount(notes.length, t`note`, t`notes`)}</summary>
        <ul className={styles["notes"]}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </details>
    </Callout>
  );
}

type Join = ImportReport["joined"][number] & { readonly times: number };

/** A file names a vendor in many entries; each join is shown once, with how often it was made. */
function distinct(joined: ImportReport["joined"]): readonly Join[] {
  const found = new Map<string, Join>();
  for (const join of joined) {
    const key = joinKey(join);
    found.set(key, { ...join, times: (found.get(key)?.times ?? 0) + 1 });
  }
  return [...found.values()];
}

function joinKey({ name, target, alias }: ImportReport["joined"][number]): string {
  return `${name} ${target} ${alias}`;
}

function Joined({ joined }: { joined: ImportReport["joined"] }) {
  const rows = useMemo(() => distinct(joined), [joined]);
  const columns = useMemo(
    (): readonly Column<Join>[] => [
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
      {
        id: "times",
        header: t`Entries`,
        cell: ({ times }) => formatNumber(times),
        sortValue: ({ times }) => times,
        align: "end",
      },
    ],
    [],
  );
  return (
    <DataTable
      label={t`Names joined`}
      rows={rows}
      columns={columns}
      rowKey={joinKey}
      maxHeight="400px"
    />
  );
}
