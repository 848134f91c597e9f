// Where a scatter plot draws: the plot with its good corner, and the margin of points whose measure across nobody knows.
import styles from "./charts.module.css";
import type { ScatterPoint } from "./scatterPoints";

export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const height = 400;
export const narrow = 640;
export const margin = { wide: 320, narrow: 84, gap: 16, marks: 72 };

export function areaOf(width: number, aside: number): Area {
  return { left: 56, right: width - 24 - aside, top: 28, bottom: height - 48 };
}

/** Where those stand that have no place on the axis across: a dashed frame with a name of its own. */
export function Margin({ area, name }: { area: Area; name: string }) {
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
export function spreadOf(missing: readonly ScatterPoint[], { left, right }: Area) {
  const reach = Math.min(right - left, margin.marks) - 28;
  const step = reach / Math.max(1, missing.length - 1);
  return (point: ScatterPoint) => left + 14 + missing.indexOf(point) * step;
}

export function GoodCorner({
  area,
  x,
  y,
}: {
  area: Area;
  x: "higher" | "lower";
  y: "higher" | "lower";
}) {
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
