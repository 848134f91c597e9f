// The bends of a piecewise-linear value function: levels between worst and best that are worth more or less than the straight line.
import { t } from "@lingui/core/macro";
import { Plus, Trash2 } from "lucide-react";
import { Button, IconButton } from "@/components/actions/Button";
import { NumberField } from "@/components/forms/NumberField";
import type { Scale } from "@/lib/case/types";
import styles from "./criteria.module.css";

export function InnerPoints({
  scale,
  onChange,
  error,
}: {
  scale: Scale;
  onChange: (points: Scale["points"]) => void;
  error: string | undefined;
}) {
  const { points } = scale;
  const set = (at: number, part: Partial<Scale["points"][number]>) =>
    onChange(points.map((point, i) => (i === at ? { ...point, ...part } : point)));
  const add = () => {
    const last = points.at(-1) ?? { level: scale.worst, value: 0 };
    onChange([...points, { level: (last.level + scale.best) / 2, value: (last.value + 100) / 2 }]);
  };
  return (
    <fieldset id="scale.points" className={styles["points"]}>
      <legend>{t`Inner points`}</legend>
      <p className={styles["note"]}>
        {t`Where equal steps are not worth the same: from worst to best, the value of a level in between.`}
      </p>
      {points.map((point, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a point is nothing but its place in the order
        <div key={i} className={styles["point"]}>
          <NumberField
            id={`scale.points.${i}.level`}
            label={t`Level of point ${i + 1}`}
            unit={scale.unit}
            value={point.level}
            onChange={(level) => set(i, { level })}
          />
          <NumberField
            id={`scale.points.${i}.value`}
            label={t`Value of point ${i + 1}`}
            value={point.value}
            onChange={(value) => set(i, { value })}
          />
          <IconButton
            icon={Trash2}
            label={t`Remove point ${i + 1}`}
            onPress={() => onChange(points.filter((_, other) => other !== i))}
          />
        </div>
      ))}
      <Button size="small" icon={Plus} onPress={add}>{t`Add an inner point`}</Button>
      {error && <p className={styles["refused"]}>{error}</p>}
    </fieldset>
  );
}
