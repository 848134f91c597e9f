// Two measures against each other, with error bars, direct labels, the good corner shaded and the Pareto front as a dashed stair.
// Solid points are on the front, hollow ones are not; what is unresolved is a diamond, what is knocked out a crossed one. A point whose
// measure across nobody knows stands in a margin of its own, dashed, at no place of the axis.
import { t } from "@lingui/core/macro";
import { extent } from "d3-array";
import { scaleLinear, scaleLog } from "d3-scale";
import { curveStepAfter, curveStepBefore, line } from "d3-shape";
import { formatInterval } from "@/lib/format";
import { BottomAxis, LeftAxis, type Scale } from "./Axis";
import styles from "./charts.module.css";
import { Figure } from "./Figure";
import { listLabels, placeLabels } from "./labels";
import { useWidth } from "./useWidth";

export interface Measure {
  readonly expected: number;
  readonly low: number;
  readonly high: number;
}

export interface ScatterPoint {
  readonly id: string;
  readonly label: string;
  /** Absent = unknown. */
  readonly x?: Measure | undefined;
  readonly y: Measure;
  readonly isOnFront: boolean;
  /** Why it cannot be awarded; absent = it can. */
  readonly standing?: "unresolved" | "out" | undefined;
  /** What of its measures is unknown or disputed, in words: the whisker upwards is dashed. */
  readonly open?: string | undefined;
  /** What else is known of the point; a column of the table, and part of its spoken name. */
  readonly note?: string;
}

type Placed = ScatterPoint & { readonly x: Measure };

export interface ScatterAxis {
  readonly label: string;
  readonly better: "higher" | "lower";
  readonly format: (value: number) => string;
  /** Only for positive figures that span more than a decade. */
  readonly isLog?: boolean;
  /** Names the margin of those without the measure across: "Unpriced". */
  readonly missing?: string;
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
const margin = { wide: 320, narrow: 84, gap: 16, marks: 72 };

function areaOf(width: number, aside: number): Area {
  return { left: 56, right: width - 24 - aside, top: 28, bottom: height - 48 };
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
        text(point.y, y.format),
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

interface PointMarkProps extends Pick<ScatterProps, "x" | "y" | "onOpen"> {
  point: ScatterPoint;
  across: number;
  toX: Scale;
  toY: Scale;
}

function PointMark({ point, across, toX, toY, x, y, onOpen }: PointMarkProps) {
  const up = toY(point.y.expected);
  const name = [
    `${point.label}: ${x.label} ${acrossWords(point, x)}, ${y.label} ${text(point.y, y.format)}`,
    standingWords(point),
    ...[point.open, point.note].filter(Boolean),
  ].join(", ");
  const open = onOpen && {
    tabIndex: 0,
    onClick: () => onOpen(point.id),
    onKeyDown: (event: React.KeyboardEvent) => event.key === "Enter" && onOpen(point.id),
  };
  return (
    <g className={styles["mark"]} role={onOpen ? "button" : "img"} aria-label={name} {...open}>
      {point.x && (
        <line
          className={styles["error"]}
          x1={toX(point.x.low)}
          x2={toX(point.x.high)}
          y1={up}
          y2={up}
        />
      )}
      <line
        className={styles["error"]}
        data-open={point.open !== undefined || undefined}
        x1={across}
        x2={across}
        y1={toY(point.y.low)}
        y2={toY(point.y.high)}
      />
      <Shape point={point} across={across} up={up} />
      <title>{name}</title>
    </g>
  );
}

function Shape({ point, across, up }: { point: ScatterPoint; across: number; up: number }) {
  const { standing, isOnFront, x } = point;
  const isUnknown = x === undefined || undefined;
  if (standing === undefined) {
    return (
      <circle
        className={styles["point"]}
        cx={across}
        cy={up}
        r={5}
        data-solid={isOnFront || undefined}
        data-unknown={isUnknown}
      />
    );
  }
  const cross = standing === "out" ? ` M${across - 3},${up + 3} l6,-6` : "";
  return (
    <path
      className={styles["point"]}
      d={`M${across},${up - 6} l6,6 l-6,6 l-6,-6 z${cross}`}
      data-muted={true}
      data-unknown={isUnknown}
    />
  );
}

/** Where those stand that have no place on the axis across: a dashed frame with a name of its own. */
function Margin({ area, name }: { area: Area; name: string }) {
  return (
    <g>
      <rect
        className={styles["margin"]}
        x={area.left}
        y={area.top}
        width={area.right - area.left}
        height={area.bottom - area.top}
      />
      <text className={styles["marginName"]} x={area.left + 6} y={area.top - 10}>
        {`? ${name}`}
      </text>
    </g>
  );
}

/** Side by side in the margin, so that whiskers of like heights do not cover one another; across says nothing there. */
function spreadOf(missing: readonly ScatterPoint[], { left, right }: Area) {
  const reach = Math.min(right - left, margin.marks) - 28;
  const step = reach / Math.max(1, missing.length - 1);
  return (point: ScatterPoint) => left + 14 + missing.indexOf(point) * step;
}

function missingName({ missing }: ScatterAxis): string {
  return missing ?? t`Unknown`;
}

function acrossWords({ x: across }: ScatterPoint, axis: ScatterAxis): string {
  return across === undefined ? `? ${missingName(axis)}` : text(across, axis.format);
}

function standingWords({ standing, isOnFront, x }: ScatterPoint): string {
  if (standing === "out") return t`⊘ knocked out`;
  if (standing === "unresolved") return t`unresolved`;
  if (x === undefined) return t`not known`;
  return isOnFront ? t`on the front` : t`off the front`;
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

function text({ expected, low, high }: Measure, format: (value: number) => string): string {
  return formatInterval(expected, low, high, format);
}
