// A value 0–100 as a bar with its number; optionally its interval, and a pinned baseline to compare with.
import { VisuallyHidden } from "react-aria-components/VisuallyHidden";
import { formatInterval, formatValue } from "@/lib/format";
import styles from "./evidence.module.css";

export interface ValueBarProps {
  value: number;
  low?: number;
  high?: number;
  /** The value of the pinned alternative. */
  baseline?: number;
  /** Grey: knocked out, shown but not ranked. */
  isOut?: boolean;
  /** The end of the scale; a criterion's weight when contributions are drawn. */
  max?: number;
  format?: (value: number) => string;
}

export function ValueBar({
  value,
  low = value,
  high = value,
  baseline,
  isOut = false,
  max = 100,
  format = formatValue,
}: ValueBarProps) {
  const share = (of: number) => (max > 0 ? Math.min(1, Math.max(0, of / max)) * 100 : 0);
  return (
    <span className={styles["valueBar"]} data-out={isOut || undefined}>
      <span className={styles["track"]} aria-hidden="true">
        <span className={styles["bar"]} style={{ width: `${share(value)}%` }} />
        {low !== high && (
          <span
            className={styles["barWhisker"]}
            style={{ left: `${share(low)}%`, width: `${share(high) - share(low)}%` }}
          />
        )}
        {baseline !== undefined && (
          <span className={styles["baseline"]} style={{ left: `${share(baseline)}%` }} />
        )}
      </span>
      <span className={styles["number"]}>
        <span aria-hidden="true">{format(value)}</span>
        <VisuallyHidden elementType="span">
          {formatInterval(value, low, high, format)}
        </VisuallyHidden>
      </span>
    </span>
  );
}
