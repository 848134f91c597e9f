// One point of a scatter plot: solid on the front, hollow off it, a diamond where unresolved, a crossed one where knocked out, dashed
// where its measure across is unknown.
import type { Scale } from "./Axis";
import styles from "./charts.module.css";
import {
  acrossWords,
  measureWords,
  type ScatterAxis,
  type ScatterPoint,
  standingWords,
} from "./scatterPoints";

interface PointMarkProps {
  x: ScatterAxis;
  y: ScatterAxis;
  onOpen?: ((id: string) => void) | undefined;
  point: ScatterPoint;
  across: number;
  toX: Scale;
  toY: Scale;
}

export function PointMark({ point, across, toX, toY, x, y, onOpen }: PointMarkProps) {
  const up = toY(point.y.expected);
  const name = [
    `${point.label}: ${x.label} ${acrossWords(point, x)}, ${y.label} ${measureWords(point.y, y.format)}`,
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
