// The name of an alternative in a table of the step, with how much of it nobody knows: no rank is read without it. Which criteria these
// are is one key away, so that a row stays a row.
import type { Names } from "@/lib/case/robustnessWords";
import styles from "./Robustness.module.css";

export function AlternativeName({ id, names }: { id: string; names: Names }) {
  const words = names.open(id);
  return (
    <>
      {names.offering(id)}{" "}
      {words !== "" && (
        <details className={styles["open"]}>
          <summary>{names.openCounts(id)}</summary>
          {words}
        </details>
      )}
    </>
  );
}
