// The declared range of a criterion. A weight belongs to its range, so that a new range asks for a new weight.
import { t } from "@lingui/core/macro";
import { useState } from "react";
import { Button } from "@/components/actions/Button";
import { Callout } from "@/components/feedback/Callout";
import { ErrorSummary } from "@/components/forms/ErrorSummary";
import { Dialog } from "@/components/overlays/Dialog";
import type { Criterion, Scale } from "@/lib/case/types";
import { UnreadFields, useUnread } from "@/lib/typed/unread";
import { ScaleFields, scaleErrors } from "./ScaleFields";
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
  const unread = useUnread();
  const errors = unread.and(scaleErrors({ ...scale, points: [] }));
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
        <UnreadFields value={unread.register}>
          <ScaleFields scale={{ ...scale, points: [] }} onChange={setScale} errorOf={errorOf} />
        </UnreadFields>
        {criterion.scale.points.length > 0 && (
          <p className={styles["note"]}>{t`Its inner points are dropped with the old range.`}</p>
        )}
      </div>
    </Dialog>
  );
}
