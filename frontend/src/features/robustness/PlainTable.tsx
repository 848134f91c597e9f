// A table of figures in the frame that all of the step's tables share: a title, a note, the figures as a file.
import type { ReactNode } from "react";
import { CsvButton } from "@/components/charts/CsvButton";
import type { FigureTable } from "@/components/charts/Figure";
import { ScrollRegion } from "@/components/content/ScrollRegion";
import { Section } from "@/components/content/Section";
import styles from "./Robustness.module.css";

export function PlainTable({
  title,
  note,
  table: { columns, rows },
  children,
}: {
  title: string;
  note: string;
  table: FigureTable;
  /** Below the table. */
  children?: ReactNode;
}) {
  return (
    <Section
      title={title}
      note={note}
      actions={<CsvButton title={title} table={{ columns, rows }} />}
    >
      <ScrollRegion label={title} className={styles["scroll"]}>
        <table className={styles["plainTable"]} aria-label={title}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, cells: [name, ...rest] }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {rest.map((cell, index) => (
                  <td key={columns[index + 1]} className={styles["number"]}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {children}
    </Section>
  );
}
