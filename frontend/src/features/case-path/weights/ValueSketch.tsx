// The value function: a thumbnail from worst (left) to best (right), value from 0 to 100, that opens to a drawing with axes, table and files.
import { t } from "@lingui/core/macro";
import { scaleLinear } from "d3-scale";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { BottomAxis, LeftAxis } from "@/components/charts/Axis";
import { Figure } from "@/components/charts/Figure";
import { useWidth } from "@/components/charts/useWidth";
import { Dialog } from "@/components/overlays/Dialog";
import type { Scale } from "@/lib/case/types";
import { valueAt } from "@/lib/case/valueFunction";
import { formatNumber, formatValue } from "@/lib/format";
import styles from "./weights.module.css";

const [width, height] = [72, 32];
const tall = 260;

export function ValueSketch({ scale, name }: { scale: Scale; name: string }) {
  const [isOpen, setOpen] = useState(false);
  const toX = (across: number) => 1 + across * (width - 2);
  const toY = (value: number) => height - 1 - (value / 100) * (height - 2);
  return (
    <>
      <Button
        className={styles["sketchButton"] ?? ""}
        aria-label={t`Value function of ${name}: 0 at the worst level, 100 at the best. Show it with its table`}
        onPress={() => setOpen(true)}
      >
        <svg className={styles["sketch"]} width={width} height={height} aria-hidden="true">
          <path className={styles["sketchBase"]} d={`M1 ${height - 1} H${width - 1}`} />
          <path className={styles["sketchLine"]} d={path(curve(scale), toX, toY)} />
        </svg>
      </Button>
      <Dialog title={t`Value function of ${name}`} isOpen={isOpen} onClose={() => setOpen(false)}>
        <ValueFigure scale={scale} name={name} />
      </Dialog>
    </>
  );
}

function ValueFigure({ scale, name }: { scale: Scale; name: string }) {
  const [box, wide] = useWidth<HTMLDivElement>(440);
  const { worst, best, unit } = scale;
  const area = { left: 36, right: wide - 28, top: 28, bottom: tall - 48 };
  const toX = scaleLinear([worst, best], [area.left, area.right]);
  const toY = scaleLinear([0, 100], [area.bottom, area.top]);
  const levels = levelsOf(scale);
  const label = t`Level from worst to best, ${unit}`;
  return (
    <Figure
      title={name}
      note={t`What a level is worth, as declared before the figures. Outside the scale the value is that of its end.`}
      table={{
        columns: [label, t`Value, 0–100`],
        rows: levels.map((level) => ({
          id: String(level),
          cells: [formatNumber(level, 2), formatNumber(valueAt(scale, level), 1)],
        })),
      }}
    >
      <div ref={box}>
        <svg
          width={wide}
          height={tall}
          role="img"
          aria-label={t`Value function of ${name}; the table holds the figures`}
        >
          <BottomAxis
            scale={toX}
            label={label}
            format={(level) => formatNumber(level, 2)}
            at={area.bottom}
            reach={area.top}
            ticks={4}
          />
          <LeftAxis
            scale={toY}
            label={t`Value`}
            format={formatValue}
            at={area.left}
            reach={area.right}
          />
          <path
            className={styles["sketchLine"]}
            d={path(
              curve(scale),
              (across) => area.left + across * (area.right - area.left),
              (value) => toY(value),
            )}
          />
        </svg>
      </div>
    </Figure>
  );
}

function path(
  points: readonly (readonly [number, number])[],
  toX: (across: number) => number,
  toY: (value: number) => number,
): string {
  return points
    .map(([x, y], i) => `${i === 0 ? "M" : "L"}${toX(x).toFixed(1)} ${toY(y).toFixed(1)}`)
    .join(" ");
}

/** The ends, the declared points and four levels between, from worst to best. */
function levelsOf({ worst, best, points }: Scale): readonly number[] {
  const even = [0, 0.2, 0.4, 0.6, 0.8, 1].map((share) => worst + share * (best - worst));
  const all = new Set([...even, ...points.map(({ level }) => level)]);
  return [...all].sort((a, b) => (best > worst ? a - b : b - a));
}

/** Points (share of the way from worst to best, value). */
export function curve(scale: Scale): readonly (readonly [number, number])[] {
  const { form, worst, best, points } = scale;
  if (form === "LOG") {
    return Array.from({ length: 25 }, (_, i) => {
      const across = i / 24;
      return [across, valueAt(scale, worst + across * (best - worst))] as const;
    });
  }
  const inner = points.map(
    ({ level, value }) => [(level - worst) / (best - worst), value] as const,
  );
  return [[0, 0], ...inner, [1, 100]];
}
