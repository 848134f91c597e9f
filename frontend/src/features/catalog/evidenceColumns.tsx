// The columns of evidence rows: who measured, how, when, and how far the figure can be trusted.
import { t } from "@lingui/core/macro";
import { GradeBadge } from "@/components/evidence/GradeBadge";
import { IntervalText } from "@/components/evidence/Interval";
import { BasisBadge, SourceText } from "@/components/evidence/Source";
import { UnknownCell } from "@/components/evidence/Unknown";
import type { Column } from "@/components/table/DataTable";
import type { GradedRow } from "@/lib/catalog/types";
import { evaluatorWords } from "@/lib/catalog/words";
import { formatNumber } from "@/lib/format";
import styles from "./catalog.module.css";
import { EntryLink } from "./cells";

function unitText(value: number, unit: string): string {
  return unit === "%" ? `${formatNumber(value)} %` : formatNumber(value, 3);
}

export function evidenceColumns(withSubject: boolean): readonly Column<GradedRow>[] {
  const subject: Column<GradedRow> = {
    id: "subject",
    header: t`Subject`,
    cell: ({ row }) =>
      row.subject.level === "MODEL" ? (
        <EntryLink kind="model" id={row.subject.id}>
          {row.subject.id}
        </EntryLink>
      ) : (
        row.subject.id
      ),
    sortValue: ({ row }) => row.subject.id,
  };
  return [
    ...(withSubject ? [subject] : []),
    {
      id: "benchmark",
      header: t`Benchmark`,
      cell: ({ row }) => row.benchmark,
      sortValue: ({ row }) => row.benchmark,
    },
    {
      id: "value",
      header: t`Figure (95 %)`,
      explanation: t`With its published 95 % interval, where one was published.`,
      cell: ({ row }) => (
        <>
          <IntervalText
            expected={row.value}
            low={row.interval?.low ?? row.value}
            high={row.interval?.high ?? row.value}
            format={(value) => unitText(value, row.unit)}
          />
          {row.unit !== "%" && <span className={styles["small"]}> {row.unit}</span>}
        </>
      ),
      sortValue: ({ row }) => row.value,
      align: "end",
    },
    {
      id: "grade",
      header: t`Grade`,
      cell: ({ grade }) => <GradeBadge grade={grade} />,
      sortValue: ({ grade }) => grade,
    },
    {
      id: "evaluator",
      header: t`Evaluator`,
      cell: ({ row }) => (
        <>
          {row.evaluator}
          <span className={styles["small"]}> · {evaluatorWords(row.evaluatorClass)}</span>
        </>
      ),
      sortValue: ({ row }) => row.evaluator,
    },
    {
      id: "items",
      header: t`Items`,
      cell: ({ row }) =>
        row.items === undefined ? <UnknownCell label={t`not stated`} /> : formatNumber(row.items),
      sortValue: ({ row }) => row.items,
      align: "end",
    },
    {
      id: "published",
      header: t`Published`,
      cell: ({ row }) => row.provenance.published ?? <UnknownCell note={t`No date located.`} />,
      sortValue: ({ row }) => row.provenance.published,
    },
    {
      id: "config",
      header: t`Harness and settings`,
      cell: ({ row }) =>
        row.config === "" ? <UnknownCell label={t`not stated`} /> : <Clipped text={row.config} />,
    },
    {
      id: "source",
      header: t`Source`,
      cell: ({ row }) => (
        <span className={styles["named"]}>
          <BasisBadge basis={row.provenance.basis} />
          <span className={styles["clipped"]} title={row.provenance.source}>
            <SourceText source={row.provenance.source} />
          </span>
        </span>
      ),
    },
  ];
}

function Clipped({ text }: { text: string }) {
  return (
    <span className={styles["clipped"]} title={text}>
      {text}
    </span>
  );
}
