// The name of an alternative in a table of the step, with what of it nobody knows: no rank is read without it.
import type { Names } from "@/lib/case/robustnessWords";
import styles from "./Robustness.module.css";

export function AlternativeName({ id, names }: { id: string; names: Names }) {
  const open = names.open(id);
  return (
    <>
      {names.offering(id)} {open !== "" && <span className={styles["small"]}>{open}</span>}
    </>
  );
}
