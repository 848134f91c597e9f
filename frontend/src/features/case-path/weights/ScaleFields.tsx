// Worst and best level of a declared scale, and how value runs between them.
import { t } from "@lingui/core/macro";
import { RadioGroup } from "@/components/forms/Checkbox";
import type { SummaryError } from "@/components/forms/ErrorSummary";
import { NumberField } from "@/components/forms/NumberField";
import type { Scale } from "@/lib/case/types";

export interface ScaleFieldsProps {
  scale: Scale;
  onChange: (scale: Scale) => void;
  errorOf: (field: string) => string | undefined;
}

export function ScaleFields({ scale, onChange, errorOf }: ScaleFieldsProps) {
  return (
    <>
      <NumberField
        id="scale.worst"
        label={t`Worst level, value 0`}
        unit={scale.unit}
        value={scale.worst}
        onChange={(worst) => onChange({ ...scale, worst })}
        error={errorOf("scale.worst")}
      />
      <NumberField
        id="scale.best"
        label={t`Best level, value 100`}
        unit={scale.unit}
        value={scale.best}
        onChange={(best) => onChange({ ...scale, best })}
        error={errorOf("scale.best")}
      />
      <RadioGroup
        label={t`Value between them`}
        value={scale.form}
        onChange={(form) => onChange({ ...scale, form: form as Scale["form"] })}
        options={[
          { id: "LINEAR", label: t`Linear`, note: t`Equal steps are worth the same.` },
          {
            id: "LOG",
            label: t`Logarithmic`,
            note: t`Equal ratios are worth the same; only where less is better over at least a factor of ten.`,
          },
        ]}
      />
    </>
  );
}

export function scaleErrors({ worst, best, form, points }: Scale): readonly SummaryError[] {
  if (!Number.isFinite(worst))
    return [{ field: "scale.worst", message: t`Enter the worst level.` }];
  if (!Number.isFinite(best)) return [{ field: "scale.best", message: t`Enter the best level.` }];
  if (worst === best) {
    return [{ field: "scale.best", message: t`Worst and best must be two different levels.` }];
  }
  if (form === "LOG" && !(best > 0 && worst / best >= 10)) {
    return [
      {
        field: "scale.best",
        message: t`A logarithmic scale needs a best level above 0 and a worst at least ten times as large.`,
      },
    ];
  }
  return form === "LINEAR" && !climbs(worst, best, points)
    ? [
        {
          field: "scale.points",
          message: t`From worst to best, each inner point needs a level further on and a higher value, between 0 and 100.`,
        },
      ]
    : [];
}

function climbs(worst: number, best: number, points: Scale["points"]): boolean {
  const knots = [{ level: worst, value: 0 }, ...points, { level: best, value: 100 }];
  return knots
    .slice(1)
    .every(
      ({ level, value }, i) =>
        (level - (knots[i]?.level ?? 0)) * Math.sign(best - worst) > 0 &&
        value > (knots[i]?.value ?? 0),
    );
}
