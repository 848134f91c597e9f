// Dense rows under a heading for each stage. One row is in the tab order; j/k or the arrows move, Enter opens.
import { t } from "@lingui/core/macro";
import { Link } from "@tanstack/react-router";
import { ArrowUp } from "lucide-react";
import type { MouseEvent } from "react";
import { Badge } from "@/components/evidence/Badge";
import { useRowKeys } from "@/components/table/useRowKeys";
import type { CaseLine } from "@/lib/case/caseApi";
import { plain, statuses, statusWords } from "@/lib/case/words";
import { formatDateTime } from "@/lib/format";
import type { Sorting } from "@/lib/urlState";
import styles from "./CasesPage.module.css";

interface CaseTableProps {
  cases: readonly CaseLine[];
  sorting: Sorting | undefined;
  onSorting: (sorting: Sorting | undefined) => void;
  onOpen: (line: CaseLine) => void;
}

export function CaseTable({ cases, sorting, onSorting, onOpen }: CaseTableProps) {
  const grouped = statuses
    .map((status) => ({
      status,
      rows: sorted(
        cases.filter((c) => c.status === status),
        sorting,
      ),
    }))
    .filter(({ rows }) => rows.length > 0);
  const order = grouped.flatMap(({ rows }) => rows);
  const keys = useRowKeys(
    order.length,
    () => {},
    (index) => {
      const line = order[index];
      if (line) onOpen(line);
    },
  );
  const open = (line: CaseLine) => (event: MouseEvent) => {
    if ((event.target as Element).closest("a") === null) onOpen(line);
  };
  return (
    <section className={styles["scroll"]} aria-label={t`Cases by stage, scrollable`}>
      <table className={styles["table"]} aria-label={t`Cases`} onKeyDown={keys.onKeyDown}>
        <thead>
          <tr>
            {columns().map((column) => (
              <Heading key={column.id} {...column} sorting={sorting} onSorting={onSorting} />
            ))}
          </tr>
        </thead>
        {grouped.map(({ status, rows }) => (
          <tbody key={status}>
            <tr>
              <th className={styles["stage"]} colSpan={columns().length} scope="rowgroup">
                {statusWords(status)} <span>{rows.length}</span>
              </th>
            </tr>
            {rows.map((line) => {
              const index = order.indexOf(line);
              return (
                <tr
                  key={line.id}
                  className={styles["row"]}
                  data-row={index}
                  tabIndex={index === keys.current ? 0 : -1}
                  onFocus={() => keys.setCurrent(index)}
                  onClick={open(line)}
                >
                  <th scope="row" className={styles["title"]}>
                    <Link to="/cases/$caseId" params={{ caseId: line.id }} tabIndex={-1}>
                      {line.title}
                    </Link>
                    {line.problem !== undefined && (
                      <span className={styles["unreadable"]} title={line.problem}>
                        <Badge tone="negative">{t`cannot be read by this build`}</Badge>
                        <span className={styles["why"]}>{line.problem}</span>
                      </span>
                    )}
                  </th>
                  <td className={styles["quiet"]}>
                    {line.template === "" ? "–" : plain(line.template)}
                  </td>
                  <td className={styles["number"]}>{line.candidates}</td>
                  <td>{line.owner.name}</td>
                  <td className={styles["quiet"]}>
                    {formatDateTime(line.updatedAt)}
                    {line.updatedBy.id !== line.owner.id && ` · ${line.updatedBy.name}`}
                  </td>
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
    </section>
  );
}

interface ColumnHeading {
  readonly id: string;
  readonly header: string;
  readonly isSortable: boolean;
  readonly isNumber?: boolean;
}

function columns(): readonly ColumnHeading[] {
  return [
    { id: "title", header: t`Case`, isSortable: true },
    { id: "template", header: t`Template`, isSortable: false },
    { id: "candidates", header: t`Candidates`, isSortable: true, isNumber: true },
    { id: "owner", header: t`Owner`, isSortable: true },
    { id: "updatedAt", header: t`Changed`, isSortable: true },
  ];
}

function Heading({
  id,
  header,
  isSortable,
  isNumber,
  sorting,
  onSorting,
}: ColumnHeading & Pick<CaseTableProps, "sorting" | "onSorting">) {
  const here = sorting?.column === id ? sorting : undefined;
  const next =
    here === undefined
      ? { column: id, descending: false }
      : here.descending
        ? undefined
        : { column: id, descending: true };
  return (
    <th
      scope="col"
      className={isNumber ? styles["number"] : undefined}
      aria-sort={
        isSortable ? (here ? (here.descending ? "descending" : "ascending") : "none") : undefined
      }
    >
      {isSortable ? (
        <button type="button" className={styles["sort"]} onClick={() => onSorting(next)}>
          {header}
          <ArrowUp size={12} strokeWidth={2} aria-hidden="true" />
        </button>
      ) : (
        header
      )}
    </th>
  );
}

const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

function keyOf(line: CaseLine, column: string): string | number {
  switch (column) {
    case "candidates":
      return line.candidates;
    case "owner":
      return line.owner.name;
    case "updatedAt":
      return line.updatedAt;
    default:
      return line.title;
  }
}

function sorted(cases: readonly CaseLine[], sorting: Sorting | undefined): readonly CaseLine[] {
  if (sorting === undefined) return cases;
  const sign = sorting.descending ? -1 : 1;
  return [...cases].sort((a, b) => {
    const [left, right] = [keyOf(a, sorting.column), keyOf(b, sorting.column)];
    return typeof left === "number" && typeof right === "number"
      ? sign * (left - right)
      : sign * collator.compare(String(left), String(right));
  });
}
