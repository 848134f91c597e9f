// The frame of every chart: title, note, and a switch to the same figures as a table. No chart without its table.
import { t } from "@lingui/core/macro";
import { type ReactNode, useId, useState } from "react";
import { Button } from "@/components/actions/Button";
import styles from "./charts.module.css";

export interface FigureTable {
  readonly columns: readonly string[];
  /** The first cell names the row. */
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[];
}

export interface FigureProps {
  title: string;
  note?: ReactNode;
  table: FigureTable;
  children: ReactNode;
}

export function Figure({ title, note, table, children }: FigureProps) {
  const [asTable, setAsTable] = useState(false);
  const caption = useId();
  return (
    <figure className={styles["figure"]} aria-labelledby={caption}>
      <div className={styles["figureHeader"]}>
        <div>
          <figcaption id={caption} className={styles["title"]}>
            {title}
          </figcaption>
          {note && <p className={styles["note"]}>{note}</p>}
        </div>
        <Button variant="quiet" size="small" onPress={() => setAsTable(!asTable)}>
          {asTable ? t`Show as chart` : t`Show as table`}
        </Button>
      </div>
      {asTable ? <PlainTable title={title} table={table} /> : children}
    </figure>
  );
}

function PlainTable({ title, table }: { title: string; table: FigureTable }) {
  return (
    <div className={styles["tableWrap"]}>
      <table className={styles["table"]} aria-label={title}>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ id, cells: [name, ...rest] }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {rest.map((cell, index) => (
                <td key={table.columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
