// The same size as what is loading, shown after 200 ms so that fast answers do not flicker.
import { t } from "@lingui/core/macro";
import { VisuallyHidden } from "react-aria-components/VisuallyHidden";
import styles from "./feedback.module.css";

export function Skeleton({
  width = "100%",
  height = 16,
}: {
  width?: number | string;
  height?: number;
}) {
  return <span className={styles["skeleton"]} style={{ width, height }} aria-hidden="true" />;
}

/** A block of rows, e.g. in place of a table. */
export function SkeletonRows({ rows = 6, height = 24 }: { rows?: number; height?: number }) {
  return (
    <div className={styles["skeletonRows"]} aria-busy="true">
      <VisuallyHidden>{t`Loading`}</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => `row-${row}`).map((key) => (
        <Skeleton key={key} height={height} />
      ))}
    </div>
  );
}
