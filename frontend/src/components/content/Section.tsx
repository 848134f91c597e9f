// A titled part of a page.
import { type ReactNode, useId } from "react";
import styles from "./content.module.css";

export function Section({
  title,
  note,
  actions,
  children,
}: {
  title: string;
  note?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const heading = useId();
  return (
    <section className={styles["section"]} aria-labelledby={heading}>
      <div className={styles["sectionHeader"]}>
        <div>
          <h2 id={heading}>{title}</h2>
          {note && <p className={styles["sectionNote"]}>{note}</p>}
        </div>
        {actions}
      </div>
      {children}
    </section>
  );
}
