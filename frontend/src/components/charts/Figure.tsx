// The frame of every chart: title, note, a switch to the same figures as a table, and both as files. No chart without its table.
import { t } from "@lingui/core/macro";
import { type ReactNode, useId, useRef, useState } from "react";
import { Button } from "@/components/actions/Button";
import styles from "./charts.module.css";
import { csvText, fileName, save, svgText } from "./exports";

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
  const drawing = useRef<HTMLDivElement>(null);
  const saveDrawing = () => {
    const svg = drawing.current?.querySelector("svg");
    if (svg) save(svgText(svg), fileName(title, "svg"), "image/svg+xml");
  };
  return (
    <figure className={styles["figure"]} aria-labelledby={caption}>
      <div className={styles["figureHeader"]}>
        <div>
          <figcaption id={caption} className={styles["title"]}>
            {title}
          </figcaption>
          {note && <p className={styles["note"]}>{note}</p>}
        </div>
        <div className={styles["figureActions"]}>
          <Button variant="quiet" size="small" onPress={() => setAsTable(!asTable)}>
            {asTable ? t`Show as chart` : t`Show as table`}
          </Button>
          {!asTable && (
            <Button
              variant="quiet"
              size="small"
              aria-label={t`Save ${title} as SVG`}
              onPress={saveDrawing}
            >
              {t`SVG`}
            </Button>
          )}
          <Button
            variant="quiet"
            size="small"
            aria-label={t`Save ${title} as CSV`}
            onPress={() => save(csvText(table), fileName(title, "csv"), "text/csv")}
          >
            {t`CSV`}
          </Button>
        </div>
      </div>
      {asTable ? <PlainTable title={title} table={table} /> : <div ref={drawing}>{children}</div>}
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
