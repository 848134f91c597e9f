// The pattern of what nobody knows, as paint of a drawing. Its colour is the text's, so that it can be told from a fill in print.
import styles from "./bars.module.css";

export function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={id}
        width={6}
        height={6}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line className={styles["hatch"]} x1={1} y1={0} x2={1} y2={6} />
      </pattern>
    </defs>
  );
}
