// Horizontal and vertical axes with grid lines, over any continuous d3 scale.
import styles from "./charts.module.css";

/** What the charts need of a d3 scale. */
export interface Scale {
  (value: number): number;
  ticks(count?: number): number[];
  range(): number[];
}

export interface AxisProps {
  scale: Scale;
  label: string;
  format: (value: number) => string;
  /** Where the axis stands on the other dimension, and how far its grid reaches. */
  at: number;
  reach: number;
  ticks?: number;
}

export function BottomAxis({ scale, label, format, at, reach, ticks = 6 }: AxisProps) {
  const [from = 0, to = 0] = scale.range();
  return (
    <g className={styles["axis"]}>
      <line x1={from} x2={to} y1={at} y2={at} />
      {scale.ticks(ticks).map((tick) => (
        <g key={tick} transform={`translate(${scale(tick)} 0)`}>
          <line className={styles["grid"]} y1={reach} y2={at} />
          <text y={at + 16} textAnchor="middle">
            {format(tick)}
          </text>
        </g>
      ))}
      <text className={styles["axisLabel"]} x={to} y={at + 34} textAnchor="end">
        {label}
      </text>
    </g>
  );
}

export function LeftAxis({ scale, label, format, at, reach, ticks = 5 }: AxisProps) {
  const [bottom = 0, top = 0] = scale.range();
  return (
    <g className={styles["axis"]}>
      <line x1={at} x2={at} y1={bottom} y2={top} />
      {scale.ticks(ticks).map((tick) => (
        <g key={tick} transform={`translate(0 ${scale(tick)})`}>
          <line className={styles["grid"]} x1={at} x2={reach} />
          <text x={at - 8} dy="0.32em" textAnchor="end">
            {format(tick)}
          </text>
        </g>
      ))}
      <text className={styles["axisLabel"]} x={at} y={top - 10} textAnchor="start">
        {label}
      </text>
    </g>
  );
}
