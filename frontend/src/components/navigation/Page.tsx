// The frame of one page: title (also the document's title), a sentence, actions at the right, content below.
import type { ReactNode } from "react";
import { classes } from "@/lib/className";
import styles from "./Page.module.css";

export interface PageProps {
  title: string;
  /** The document's title where it says more than the heading: "Need · Customer-service assistant". */
  documentTitle?: string;
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
  documentTitle = title,
  titlePrefix,
  description,
  actions,
  width = "full",
  children,
}: PageProps) {
  return (
    <div className={classes(styles["page"], width === "measure" && styles["measure"])}>
      <title>{`${titlePrefix ? `${titlePrefix} ` : ""}${documentTitle} · Assay`}</title>
      <header className={styles["header"]}>
        <div className={styles["heading"]}>
          <h1>{title}</h1>
          {description && <div className={styles["description"]}>{description}</div>}
        </div>
        {actions && <div className={styles["actions"]}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
