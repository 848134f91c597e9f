// What nobody has published: hatched and dashed, never a zero and never an empty cell.
import { t } from "@lingui/core/macro";
import styles from "./evidence.module.css";

/** `note` says why, e.g. "withheld" or "not priced"; shown as tooltip. */
export function UnknownCell({ label, note }: { label?: string; note?: string }) {
  return (
    <span className={styles["unknown"]} title={note}>
      <span aria-hidden="true">?</span>
      {label ?? t`Unknown`}
    </span>
  );
}
