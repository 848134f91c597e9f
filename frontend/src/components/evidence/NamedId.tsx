// A name with its id small beside it; the id alone where nothing names it.
import styles from "./evidence.module.css";

export function NamedId({ name, id }: { name: string; id: string }) {
  if (name === id) return <code className={styles["id"]}>{id}</code>;
  return (
    <span>
      {name} <code className={styles["id"]}>{id}</code>
    </span>
  );
}
