// An uncertain figure: as text "66 (61–71)", and as a dot with a capped whisker on a fixed scale.
import { t } from "@lingui/core/macro";
import { Flag } from "lucide-react";
import { formatInterval, formatValue } from "@/lib/format";
import styles from "./evidence.module.css";

export interface IntervalTextProps {
  expected: number;
  low: number;
  high: number;
  format?: (value: number) => string;
}

/** The level of the interval (95 %, P5–P95 …) belongs in the column's header. */
export function IntervalText({ expected, low, high, format = formatValue }: IntervalTextProps) {
  return (
    <span className={styles["number"]}>
      {format(expected)}
      {low !== high && (
        <span className={styles["range"]}>{` (${format(low)}–${format(high)})`}</span>
      )}
    </span>
  );
}

export interface IntervalMarkProps extends Omit<IntervalTextProps, "expected"> {
  /** Left out where no single figure is expected: no dot is drawn. */
  expected?: number | undefined;
  /** The scale's ends; 0 and 100 for values. */
  from?: number;
  to?: number;
  /** All reported values of a disputed figure, drawn as ticks. */
  reported?: readonly number[];
}

const height = 16;

/** Stretches to its container; the text alternative is the interval in words. */
export function IntervalMark({
  expected,
  low,
  high,
  from = 0,
  to = 100,
  reported = [],
  format = formatValue,
}: IntervalMarkProps) {
  const share = (value: number) =>
    `${Math.min(1, Math.max(0, (value - from) / (to - from))) * 100}%`;
  const middle = height / 2;
  const words =
    expected === undefined
      ? `${format(low)}–${format(high)}`
      : formatInterval(expected, low, high, format);
  return (
    <svg
      className={styles["mark"]}
      height={height}
      role="img"
      aria-label={
        reported.length === 0 ? words : t`${words}, reported ${reported.map(format).join(", ")}`
      }
    >
      <line className={styles["axisLine"]} x1="0" x2="100%" y1={middle} y2={middle} />
      <line
        className={styles["whisker"]}
        x1={share(low)}
        x2={share(high)}
        y1={middle}
        y2={middle}
      />
      <line
        className={styles["whisker"]}
        x1={share(low)}
        x2={share(low)}
        y1={middle - 4}
        y2={middle + 4}
      />
      <line
        className={styles["whisker"]}
        x1={share(high)}
        x2={share(high)}
        y1={middle - 4}
        y2={middle + 4}
      />
      {[...new Set(reported)].map((value) => (
        <line
          key={value}
          className={styles["disputedTick"]}
          x1={share(value)}
          x2={share(value)}
          y1={1}
          y2={height - 1}
        />
      ))}
      {expected !== undefined && (
        <circle className={styles["dot"]} cx={share(expected)} cy={middle} r={3.5} />
      )}
    </svg>
  );
}

/** "⚑ 3": how many third parties disagree. */
export function Disputed({ count }: { count: number }) {
  return (
    <span
      className={styles["disputed"]}
      title={t`Disputed: ${count} sources differ by more than their error`}
    >
      <Flag size={12} strokeWidth={2} aria-hidden="true" />
      {t`disputed ${count}`}
    </span>
  );
}
