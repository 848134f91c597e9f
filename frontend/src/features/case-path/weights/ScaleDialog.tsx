// The declared range of a criterion. A weight belongs to its range, so that a new range asks for a new weight.
import { t } from "@lingui/core/macro";
import { useState } from "react";
import { Button } from "@/components/actions/Button";
import { Callout } from "@/components/feedback/Callout";
import { RadioGroup } from "@/components/forms/Checkbox";
import { ErrorSummary, type SummaryError } from "@/components/forms/ErrorSummary";
import { NumberField } from "@/components/forms/NumberField";
import { Dialog } from "@/components/overlays/Dialog";
import type { Criterion, Scale } from "@/lib/case/types";
import styles from "./weights.module.css";

export function ScaleDialog({
  criterion,
  onClose,
  onDeclare,
}: {
  criterion: Criterion;
  onClose: () => void;
  onDeclare: (next: Criterion) => void;
}) {
  const [scale, setScale] = useState<Scale>(criterion.scale);
  const [attempt, setAttempt] = useState(0);
  const errors = scaleErrors(scale);
  const shown = attempt > 0 ? errors : [];
  const errorOf = (field: string) => shown.find((error) => error.field === field)?.message;
  const isSame =
    scale.worst === criterion.scale.worst &&
    scale.best === criterion.scale.best &&
    scale.form === criterion.scale.form;
  const declare = () => {
    setAttempt(attempt + 1);
    if (errors.length > 0) return;
    if (isSame) onClose();
    // Inner points were declared for the old range.
    else onDeclare({ ...criterion, scale: { ...scale, points: [] } });
  };
  return (
    <Dialog
      title={t`Range of ${criterion.name}`}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button variant="primary" onPress={declare}>
            {isSame ? t`Keep the range` : t`Change the range and void its weight`}
          </Button>
        </>
      }
    >
      <div className={styles["form"]}>
        <ErrorSummary errors={shown} attempt={attempt} />
        <Callout tone="caution" title={t`Changing a range voids its weight`}>
          {t`A swing says what the step from worst to best is worth. On another range it means nothing: every ballot has to weigh this criterion again.`}
        </Callout>
        <NumberField
          id="scale.worst"
          label={t`Worst level, value 0`}
          unit={scale.unit}
          value={scale.worst}
          onChange={(worst) => setScale({ ...scale, worst })}
          error={errorOf("scale.worst")}
        />
        <NumberField
          id="scale.best"
          label={t`Best level, value 100`}
          unit={scale.unit}
          value={scale.best}
          onChange={(best) => setScale({ ...scale, best })}
          error={errorOf("scale.best")}
        />
        <RadioGroup
          label={t`Value between them`}
          value={scale.form}
          onChange={(form) => setScale({ ...scale, form: form as Scale["form"] })}
          options={[
            { id: "LINEAR", label: t`Linear`, note: t`Equal steps are worth the same.` },
            {
              id: "LOG",
              label: t`Logarithmic`,
              note: t`Equal ratios are worth the same; only where less is better over at least a factor of ten.`,
            },
          ]}
        />
        {criterion.scale.points.length > 0 && (
          <p className={styles["note"]}>{t`Its inner points are dropped with the old range.`}</p>
        )}
      </div>
    </Dialog>
  );
}

export function scaleErrors({ worst, best, form }: Scale): readonly SummaryError[] {
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
  return [];
}
