// Contributions that add up to a total, or to the difference of two totals: one row each, every bar beginning where the last one ended.
// Gains are solid, losses outlined, what rests on an unknown hatched; each bar has its figure, so that no colour is needed.
import { t } from "@lingui/core/macro";
import { useId } from "react";
import { formatNumber } from "@/lib/format";
import styles from "./bars.module.css";
import { Figure } from "./Figure";
import { Hatch } from "./Hatch";
import { useWidth } from "./useWidth";

export interface WaterfallStep {
  readonly id: string;
  readonly label: string;
  readonly by: number;
  /** A quiet word at the right of the label: "weight 28 %". */
  readonly note?: string;
  readonly isUnknown?: boolean;
}

export interface WaterfallProps {
  title: string;
  note?: string;
  /** What stands before the first step; zero and no name where contributions are added up from nothing. */
  from: { readonly label: string; readonly at: number };
  steps: readonly WaterfallStep[];
  to: { readonly label: string; readonly at: number };
}

const pitch = 40;
const bar = { top: 20, height: 12 };

export function Waterfall({ title, note, from, steps, to }: WaterfallProps) {
  const [box, width] = useWidth<HTMLDivElement>();
  const hatch = useId().replaceAll(/[^a-zA-Z0-9]/g, "");
  const isDifference = from.label !== "";
  const bars = spans(from.at, steps);
  const [low, high] = domain(isDifference, from.at, to.at, bars);
  const x = (value: number) => 1 + ((value - low) / (high - low)) * (width - 2);
  const rows = [
    ...(isDifference ? [{ id: "from", label: from.label, at: from.at }] : []),
    ...bars,
    { id: "to", label: to.label, at: to.at },
  ];
  const height = rows.length * pitch + 4;
  return (
    <Figure
      title={title}
      {...(note !== undefined && { note })}
      table={{
        columns: [t`Step`, t`Points`, t`Running total`],
        rows: [
          ...(isDifference ? [{ id: "from", cells: [from.label, "", figure(from.at)] }] : []),
          ...bars.map(({ id, label, by, end, isUnknown }) => ({
            id,
            cells: [
              isUnknown ? t`${label} (unknown, at mid-range)` : label,
              signed(by, isDifference),
              figure(end),
            ],
          })),
          { id: "to", cells: [to.label, "", figure(to.at)] },
        ],
      }}
    >
      <div ref={box}>
        <svg
          className={styles["plot"]}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={`${title}. ${rows.map((row) => words(row, isDifference)).join("; ")}.`}
        >
          <Hatch id={hatch} />
          {rows.map((row, index) => (
            <g key={row.id} transform={`translate(0 ${index * pitch})`}>
              <text className={"by" in row ? styles["label"] : styles["strong"]} y={14}>
                {row.label}
                {"by" in row && row.note !== undefined && (
                  <tspan className={styles["meta"]} dx={8}>
                    {row.note}
                  </tspan>
                )}
              </text>
              <text className={styles["figure"]} x={width} y={14} textAnchor="end">
                {"by" in row ? signed(row.by, isDifference) : figure(row.at)}
              </text>
              <line
                className={styles["base"]}
                x1={x(low)}
                x2={x(high)}
                y1={bar.top + bar.height}
                y2={bar.top + bar.height}
              />
              {"by" in row ? (
                <>
                  <rect
                    className={row.by < 0 ? styles["loss"] : styles["gain"]}
                    x={x(Math.min(row.start, row.end))}
                    y={bar.top}
                    width={Math.max(1, Math.abs(x(row.end) - x(row.start)))}
                    height={bar.height}
                    {...(row.isUnknown && { fill: `url(#${hatch})`, "data-hatched": true })}
                  />
                  <line
                    className={styles["joint"]}
                    x1={x(row.end)}
                    x2={x(row.end)}
                    y1={bar.top}
                    y2={bar.top + pitch}
                  />
                </>
              ) : isDifference ? (
                <path
                  className={styles["total"]}
                  d={`M${x(row.at)},${bar.top} v${bar.height} M${x(row.at) - 4},${bar.top} h8`}
                />
              ) : (
                <rect
                  className={styles["sum"]}
                  x={x(0)}
                  y={bar.top}
                  width={x(row.at) - x(0)}
                  height={bar.height}
                />
              )}
            </g>
          ))}
        </svg>
      </div>
    </Figure>
  );
}

interface Span extends WaterfallStep {
  readonly start: number;
  readonly end: number;
}

function spans(from: number, steps: readonly WaterfallStep[]): readonly Span[] {
  let at = from;
  return steps.map((step) => {
    const start = at;
    at += step.by;
    return { ...step, start, end: at };
  });
}

/** A total is drawn from zero to a hundred; a difference as near as it needs, since nothing there is read as a length from zero. */
function domain(
  isDifference: boolean,
  from: number,
  to: number,
  bars: readonly Span[],
): readonly [number, number] {
  if (!isDifference) return [0, Math.max(100, to)];
  const all = [from, to, ...bars.map(({ end }) => end)];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const margin = (high - low || 1) * 0.04;
  return [low - margin, high + margin];
}

function figure(value: number): string {
  return formatNumber(value, 1);
}

function signed(by: number, isDifference: boolean): string {
  const size = figure(Math.abs(by));
  if (size === "0") return size;
  if (by < 0) return `−${size}`;
  return isDifference ? `+${size}` : size;
}

function words(row: Span | { label: string; at: number }, isDifference: boolean): string {
  if (!("by" in row)) return `${row.label} ${figure(row.at)}`;
  return row.isUnknown
    ? t`${row.label} unknown, at mid-range ${signed(row.by, isDifference)}`
    : `${row.label} ${signed(row.by, isDifference)}`;
}
