// The frame of the pages in front of the door: the name of the product, one card, nothing else.
import { t } from "@lingui/core/macro";
import type { ReactNode } from "react";
import styles from "./access.module.css";

export function Entrance({
  title,
  hasErrors,
  children,
}: {
  title: string;
  hasErrors: boolean;
  children: ReactNode;
}) {
  return (
    <main className={styles["entrance"]}>
      <title>{`${hasErrors ? `${t`Error:`} ` : ""}${title} · Assay`}</title>
      <div className={styles["card"]}>
        <div className={styles["lead"]}>
          <p className={styles["product"]}>Assay</p>
          <p className={styles["claim"]}>
            {t`Decides which AI model to buy, shows its working, and knows when to decide again.`}
          </p>
        </div>
        <h1>{title}</h1>
        {children}
      </div>
    </main>
  );
}
