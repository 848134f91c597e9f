// Two measures against each other, with error bars, direct labels, the good corner shaded and the Pareto front as a dashed stair.
// Solid points are on the front, hollow ones are not; what cannot be awarded is a diamond.
import { t } from "@lingui/core/macro";
import { extent } from "d3-array";
import { scaleLinear, scaleLog } from "d3-scale";
import { curveStepAfter, curveStepBefore, line } from "d3-shape";
import { formatInterval } from "@/lib/format";
import { BottomAxis, LeftAxis, type Scale } from "./Axis";
import styles from "./charts.module.css";
import { Figure } from "./Figure";
import { placeLabels } from "./labels";
import { useWidth } from "./useWidth";

export interface Measure {
  readonly expected: number;
  readonly low: number;
  readonly high: number;
}

export interface ScatterPoint {
  readonly id: string;
  readonly label: string;
  readonly x: Measure;
  readonly y: Measure;
  readonly isOnFront: boolean;
  /** Knocked out or unresolved: a grey diamond. */
  readonly isMuted?: boolean;
  /** What else is known of the point; a column of the table, and part of its spoken name. */
  readonly note?: string;
}

export interface ScatterAxis {
  readonly label: string;
  readonly better: "higher" | "lower";
  readonly format: (value: number) => string;
  /** Only for positive figures that span more than a decade. */
  readonly isLog?: boolean;
}

export interface ScatterProps {
  title: string;
  /** Heads the column of the points' notes. */
  noteColumn?: string;
  note?: string;
  points: readonly ScatterPoint[];
  x: ScatterAxis;
  y: ScatterAxis;
  onOpen?: (id: string) => void;
}

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const height = 400;
const narrow = 640;

function areaOf(width: number): Area {
  return { left: 56, right: width - 24, top: 28, bottom: height - 48 };
}

export function Scatter({ title, note, noteColumn, points, x, y, onOpen }: ScatterProps) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const area = areaOf(width);
  const toX = scaleOf(
    points.map((point) => point.x),
    x,
    [area.left, area.right],
  );
  const toY = scaleOf(
    points.map((point) => point.y),
    y,
    [area.bottom, area.top],
  );
  // Names do not fit beside the points of a narrow plot: numbers do, with the names below.
  const isNumbered = width < narrow;
  const labels = placeLabels(
    points.map(({ id, label, x: { expected }, y: { expected: level } }, i) => ({
      id,
      x: toX(expected),
      y: toY(level),
      text: isNumbered ? String(i + 1) : label,
    })),
    area,
  );
  const table = {
    columns: [
      t`Alternative`,
      x.label,
      y.label,
      t`Front`,
      ...(noteColumn === undefined ? [] : [noteColumn]),
    ],
    rows: points.map(({ id, label, x: across, y: up, isOnFront, isMuted, note: more }) => ({
      id,
      cells: [
        label,
        text(across, x.format),
        text(up, y.format),
        isMuted ? t`cannot be awarded` : isOnFront ? t`on the front` : t`off the front`,
        ...(noteColumn === undefined ? [] : [more ?? ""]),
      ],
    })),
  };
  return (
    <Figure title={title} note={note} table={table}>
      <div ref={frame}>
        <svg
          className={styles["plot"]}
          width={width}
          height={height}
          role="group"
          aria-label={title}
        >
          <GoodCorner area={area} x={x.better} y={y.better} />
          <BottomAxis
            ticks={Math.max(2, Math.floor(width / 120))}
            scale={toX}
            label={x.label}
            format={x.format}
            at={area.bottom}
            reach={area.top}
          />
          <LeftAxis
            scale={toY}
            label={y.label}
            format={y.format}
            at={area.left}
            reach={area.right}
          />
          <path
            className={styles["front"]}
            d={frontPath(points, toX, toY, x.better) ?? undefined}
          />
          {points.map((point) => (
            <PointMark
              key={point.id}
              point={point}
              toX={toX}
              toY={toY}
              x={x}
              y={y}
              onOpen={onOpen}
            />
          ))}
          {labels.map(({ id, text: label, x: from, y: level, labelX, labelY, anchor }) => (
            <g key={id} aria-hidden="true">
              {Math.abs(labelY - level) > 4 && (
                <line className={styles["leader"]} x1={from} y1={level} x2={labelX} y2={labelY} />
              )}
              <text
                className={styles["pointLabel"]}
                x={labelX}
                y={labelY}
                dy="0.32em"
                textAnchor={anchor}
              >
                {label}
              </text>
            </g>
          ))}
        </svg>
        {isNumbered && (
          <ol className={styles["key"]}>
            {points.map(({ id, label }) => (
              <li key={id}>{label}</li>
            ))}
          </ol>
        )}
      </div>
    </Figure>
  );
}

interface PointMarkProps extends Pick<ScatterProps, "x" | "y" | "onOpen"> {
  point: ScatterPoint;
  toX: Scale;
  toY: Scale;
}

function PointMark({ point, toX, toY, x, y, onOpen }: PointMarkProps) {
  const [across, up] = [toX(point.x.expected), toY(point.y.expected)];
  const name = [
    `${point.label}: ${x.label} ${text(point.x, x.format)}, ${y.label} ${text(point.y, y.format)}`,
    point.isMuted ? t`cannot be awarded` : point.isOnFront ? t`on the front` : t`off the front`,
    ...(point.note === undefined ? [] : [point.note]),
  ].join(", ");
  const open = onOpen && {
    tabIndex: 0,
    onClick: () => onOpen(point.id),
    onKeyDown: (event: React.KeyboardEvent) => event.key === "Enter" && onOpen(point.id),
  };
  return (
    <g className={styles["mark"]} role={onOpen ? "button" : "img"} aria-label={name} {...open}>
      <line
        className={styles["error"]}
        x1={toX(point.x.low)}
        x2={toX(point.x.high)}
        y1={up}
        y2={up}
      />
      <line
        className={styles["error"]}
        x1={across}
        x2={across}
        y1={toY(point.y.low)}
        y2={toY(point.y.high)}
      />
      {point.isMuted ? (
        <path
          className={styles["point"]}
          d={`M${across},${up - 6} l6,6 l-6,6 l-6,-6 z`}
          data-muted={true}
        />
      ) : (
        <circle
          className={styles["point"]}
          cx={across}
          cy={up}
          r={5}
          data-solid={point.isOnFront || undefined}
        />
      )}
      <title>{name}</title>
    </g>
  );
}

function GoodCorner({ area, x, y }: { area: Area; x: "higher" | "lower"; y: "higher" | "lower" }) {
  const width = (area.right - area.left) / 3;
  const tall = (area.bottom - area.top) / 3;
  return (
    <rect
      className={styles["good"]}
      x={x === "higher" ? area.right - width : area.left}
      y={y === "higher" ? area.top : area.bottom - tall}
      width={width}
      height={tall}
    />
  );
}

function scaleOf(measures: readonly Measure[], axis: ScatterAxis, range: [number, number]): Scale {
  const [low = 0, high = 1] = extent(measures.flatMap((measure) => [measure.low, measure.high]));
  if (axis.isLog && low > 0) return scaleLog([low, high * 1.05], range).nice();
  const margin = (high - low || 1) * 0.06;
  return scaleLinear(
    [low >= 0 ? Math.max(0, low - margin) : low - margin, high + margin],
    range,
  ).nice();
}

function frontPath(
  points: readonly ScatterPoint[],
  toX: Scale,
  toY: Scale,
  better: "higher" | "lower",
): string | null {
  const front = points
    .filter((point) => point.isOnFront)
    .map((point): [number, number] => [toX(point.x.expected), toY(point.y.expected)])
    .sort((a, b) => a[0] - b[0]);
  return line().curve(better === "lower" ? curveStepAfter : curveStepBefore)(front);
}

function text({ expected, low, high }: Measure, format: (value: number) => string): string {
  return formatInterval(expected, low, high, format);
}
