// Dated events, oldest first: the date at the left, what happened at the right. A void event stays in its place, struck through in tone.
import type { ReactNode } from "react";
import styles from "./content.module.css";

export interface TimelineEvent {
  readonly id: string;
  /** ISO date, to the day, month or year. */
  readonly date: string;
  readonly title: ReactNode;
  readonly body?: ReactNode;
  /** It changed nothing, or was corrected since. */
  readonly isVoid?: boolean;
}

export function Timeline({ label, events }: { label: string; events: readonly TimelineEvent[] }) {
  return (
    <ol className={styles["timeline"]} aria-label={label}>
      {events.map(({ id, date, title, body, isVoid }) => (
        <li key={id} className={styles["event"]} data-void={isVoid || undefined}>
          <time className={styles["eventDate"]} dateTime={date === "" ? undefined : date}>
            {date === "" ? "—" : date}
          </time>
          <div className={styles["eventBody"]}>
            <p className={styles["eventTitle"]}>{title}</p>
            {body}
          </div>
        </li>
      ))}
    </ol>
  );
}
