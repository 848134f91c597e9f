// Facts as term and value, each with an optional "change".
import type { ReactNode } from "react";
import styles from "./content.module.css";

export interface SummaryEntry {
  readonly term: string;
  readonly value: ReactNode;
  /** A link or quiet button: "Change". Name what it changes for screen readers. */
  readonly action?: ReactNode;
}

export function SummaryList({ entries }: { entries: readonly SummaryEntry[] }) {
  return (
    <dl className={styles["summary"]}>
      {entries.map(({ term, value, action }) => (
        <div key={term} className={styles["entry"]}>
          <dt>{term}</dt>
          <dd>{value}</dd>
          {action && <dd>{action}</dd>}
        </div>
      ))}
    </dl>
  );
}
