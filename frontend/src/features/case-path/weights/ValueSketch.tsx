// A thumbnail of the value function: level from worst (left) to best (right), value from 0 to 100.
import { t } from "@lingui/core/macro";
import type { Scale } from "@/lib/case/types";
import styles from "./weights.module.css";

const [width, height] = [72, 32];

export function ValueSketch({ scale, name }: { scale: Scale; name: string }) {
  const path = curve(scale)
    .map(([across, value], i) => {
      const [x, y] = [1 + across * (width - 2), height - 1 - (value / 100) * (height - 2)];
      return `${i === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`;
    })
    .join(" ");
  return (
    <svg
      className={styles["sketch"]}
      width={width}
      height={height}
      role="img"
      aria-label={t`Value function of ${name}: 0 at the worst level, 100 at the best`}
    >
      <path className={styles["sketchBase"]} d={`M1 ${height - 1} H${width - 1}`} />
      <path className={styles["sketchLine"]} d={path} />
    </svg>
  );
}

/** Points (share of the way from worst to best, value). */
export function curve({
  form,
  worst,
  best,
  points,
}: Scale): readonly (readonly [number, number])[] {
  if (form === "LOG") {
    return Array.from({ length: 25 }, (_, i) => {
      const across = i / 24;
      const level = worst + across * (best - worst);
      return [across, (100 * Math.log(worst / level)) / Math.log(worst / best)] as const;
    });
  }
  const inner = points.map(
    ({ level, value }) => [(level - worst) / (best - worst), value] as const,
  );
  return [[0, 0], ...inner, [1, 100]];
}
