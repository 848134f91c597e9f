// Two measures against each other, with error bars, direct labels, the good corner shaded and the Pareto front as a dashed stair.
// Solid points are on the front, hollow ones are not; what is unresolved is a diamond, what is knocked out a crossed one. A point whose
// measure across nobody knows stands in a margin of its own, dashed, at no place of the axis.
import { t } from "@lingui/core/macro";
import { extent } from "d3-array";
import { scaleLinear, scaleLog } from "d3-scale";
import { curveStepAfter, curveStepBefore, line } from "d3-shape";
import { BottomAxis, LeftAxis, type Scale } from "./Axis";
import styles from "./charts.module.css";
import { Figure } from "./Figure";
import { listLabels, placeLabels } from "./labels";
import { PointMark } from "./PointMark";
import { areaOf, GoodCorner, height, Margin, margin, narrow, spreadOf } from "./scatterArea";
import {
  acrossWords,
  type Measure,
  measureWords,
  missingName,
  type Placed,
  type ScatterAxis,
  type ScatterPoint,
  standingWords,
} from "./scatterPoints";
import { useWidth } from "./useWidth";

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

export function Scatter({ title, note, noteColumn, points, x, y, onOpen }: ScatterProps) {
  const [frame, width] = useWidth<HTMLDivElement>();
  // Names do not fit beside the points of a narrow plot: numbers do, with the names below.
  const placed = points.filter((point): point is Placed => point.x !== undefined);
  const missing = points.filter((point) => point.x === undefined);
  const isNumbered = width < (missing.length === 0 ? narrow : narrow + margin.wide);
  const aside = missing.length === 0 ? 0 : isNumbered ? margin.narrow : margin.wide;
  const area = areaOf(width, aside);
  const beside = { ...area, left: area.right + margin.gap, right: width - 8 };
  const toX = scaleOf(
    placed.map((point) => point.x),
    x,
    [area.left, area.right],
  );
  const toY = scaleOf(
    points.map((point) => point.y),
    y,
    [area.bottom, area.top],
  );
  const spread = spreadOf(missing, beside);
  const labelOf = (point: ScatterPoint) =>
    isNumbered ? String(points.indexOf(point) + 1) : point.label;
  const labels = [
    ...placeLabels(
      placed.map((point) => ({
        id: point.id,
        x: toX(point.x.expected),
        y: toY(point.y.expected),
        text: labelOf(point),
      })),
      area,
    ),
    ...listLabels(
      missing.map((point) => ({
        id: point.id,
        x: spread(point),
        y: toY(point.y.expected),
        text: labelOf(point),
      })),
      beside.left + margin.marks,
    ),
  ];
  const table = {
    columns: [
      t`Alternative`,
      x.label,
      y.label,
      t`Front`,
      t`Unknown or disputed`,
      ...(noteColumn === undefined ? [] : [noteColumn]),
    ],
    rows: points.map((point) => ({
      id: point.id,
      cells: [
        point.label,
        acrossWords(point, x),
        measureWords(point.y, y.format),
        standingWords(point),
        point.open ?? "",
        ...(noteColumn === undefined ? [] : [point.note ?? ""]),
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
          {placed.length > 0 && (
            <BottomAxis
              ticks={Math.max(2, Math.floor((width - aside) / 120))}
              scale={toX}
              label={x.label}
              format={x.format}
              at={area.bottom}
              reach={area.top}
            />
          )}
          {missing.length > 0 && <Margin area={beside} name={missingName(x)} />}
          <LeftAxis
            scale={toY}
            label={y.label}
            format={y.format}
            at={area.left}
            reach={area.right}
          />
          <path
            className={styles["front"]}
            d={frontPath(placed, toX, toY, x.better) ?? undefined}
          />
          {points.map((point) => (
            <PointMark
              key={point.id}
              point={point}
              across={point.x === undefined ? spread(point) : toX(point.x.expected)}
              toX={toX}
              toY={toY}
              x={x}
              y={y}
              onOpen={onOpen}
            />
          ))}
          {labels.map(({ id, text: label, x: from, y: level, labelX, labelY, anchor }) => (
            <g key={id} aria-hidden="true">
              {(Math.abs(labelY - level) > 4 || Math.abs(labelX - from) > 12) && (
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

function scaleOf(measures: readonly Measure[], axis: ScatterAxis, range: [number, number]): Scale {
  const [low = 0, high = 1] = extent(measures.flatMap((measure) => [measure.low, measure.high]));
  if (axis.isLog && low > 0) return scaleLog([low, high * 1.05], range).nice();
  const room = (high - low || 1) * 0.06;
  return scaleLinear([low >= 0 ? Math.max(0, low - room) : low - room, high + room], range).nice();
}

function frontPath(
  points: readonly Placed[],
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
