// The frame of one page: title (also the document's title), a sentence, actions at the right, content below.
import type { ReactNode } from "react";
import { classes } from "@/lib/className";
import styles from "./Page.module.css";

export interface PageProps {
  title: string;
  /** Shown in front of the document's title when a form has errors: "Error:". */
  titlePrefix?: string;
  description?: ReactNode;
  actions?: ReactNode;
  /** "measure" keeps forms and prose at a readable width. */
  width?: "full" | "measure";
  children?: ReactNode;
}

export function Page({
  title,
  titlePrefix,
  description,
  actions,
  width = "full",
  children,
}: PageProps) {
  return (
    <div className={classes(styles["page"], width === "measure" && styles["measure"])}>
      <title>{`${titlePrefix ? `${titlePrefix} ` : ""}${title} · Assay`}</title>
      <header className={styles["header"]}>
        <div className={styles["heading"]}>
          <h1>{title}</h1>
          {description && <p className={styles["description"]}>{description}</p>}
        </div>
        {actions && <div className={styles["actions"]}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
