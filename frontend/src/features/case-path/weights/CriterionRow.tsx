// One criterion: what is measured, its declared scale and value function, its swing and normalised weight.
import { t } from "@lingui/core/macro";
import { Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { Button, IconButton } from "@/components/actions/Button";
import { Badge } from "@/components/evidence/Badge";
import { SliderNumber } from "@/components/forms/SliderNumber";
import type { Criterion } from "@/lib/case/types";
import { levelWords } from "@/lib/case/words";
import { formatNumber } from "@/lib/format";
import { CriterionDialog } from "./CriterionDialog";
import criteria from "./criteria.module.css";
import { ScaleDialog } from "./ScaleDialog";
import type { Criteria } from "./useCriteria";
import { ValueSketch } from "./ValueSketch";
import styles from "./weights.module.css";

export interface CriterionRowProps {
  criterion: Criterion;
  swing: number;
  isSwingMissing: boolean;
  weight: number;
  onSwing: (swing: number) => void;
  /** What the server says of this criterion, by the name of the field within it. */
  problems: Readonly<Record<string, string>>;
  /** Undefined where the criteria may not change. */
  edit: Criteria | undefined;
}

export function CriterionRow({
  criterion,
  swing,
  isSwingMissing,
  weight,
  onSwing,
  problems,
  edit,
}: CriterionRowProps) {
  const [open, setOpen] = useState<"range" | "all">();
  const close = () => setOpen(undefined);
  const { name, scale, level, anchors } = criterion;
  return (
    <li className={styles["criterion"]}>
      <div className={styles["about"]}>
        <div className={criteria["name"]}>
          <h3>{name}</h3>
          {edit && (
            <>
              <IconButton
                size="small"
                icon={Pencil}
                label={t`Edit ${name}`}
                onPress={() => setOpen("all")}
              />
              <IconButton
                size="small"
                icon={Trash2}
                label={t`Remove ${name}`}
                onPress={() => edit.remove(criterion.id)}
              />
            </>
          )}
        </div>
        {Object.values(problems).map((message) => (
          <p key={message} className={criteria["refused"]}>
            {message}
          </p>
        ))}
        <p className={styles["note"]}>
          {t`read at the level: ${levelWords(level)}`} · {sourceWords(criterion)}
        </p>
        {anchors.length > 0 && (
          <details className={styles["anchors"]}>
            <summary>{t`${anchors.length} anchored levels`}</summary>
            <ol>
              {anchors.map((anchor) => (
                <li key={anchor.level}>
                  <span className={styles["level"]}>{formatNumber(anchor.level, 2)}</span>
                  {anchor.text}
                </li>
              ))}
            </ol>
          </details>
        )}
      </div>
      <div className={styles["scale"]}>
        <ValueSketch scale={scale} name={name} />
        <p className={styles["note"]}>
          {t`${formatNumber(scale.worst, 2)} (worst) to ${formatNumber(scale.best, 2)} (best) ${scale.unit}`}
          {scale.form === "LOG" && ` · ${t`log`}`}
        </p>
        {edit && (
          <Button
            size="small"
            variant="quiet"
            aria-label={t`Change the range of ${name}`}
            onPress={() => setOpen("range")}
          >
            {t`Change range`}
          </Button>
        )}
      </div>
      <div className={styles["swing"]}>
        <SliderNumber label={t`Swing of ${name}`} isLabelHidden value={swing} onChange={onSwing} />
        {isSwingMissing && <Badge tone="caution">{t`not weighed yet`}</Badge>}
      </div>
      <output className={styles["weight"]} aria-label={t`Weight of ${name}`}>
        {formatNumber(weight * 100, 1)} %
      </output>
      {open === "range" && edit && (
        <ScaleDialog
          criterion={criterion}
          onClose={close}
          onDeclare={(next) => {
            edit.declare(next);
            close();
          }}
        />
      )}
      {open === "all" && edit && (
        <CriterionDialog
          criterion={criterion}
          problems={problems}
          onClose={close}
          onDeclare={(next) => {
            edit.declare(next);
            close();
          }}
        />
      )}
    </li>
  );
}

function sourceWords({ reads }: Criterion): string {
  return {
    BENCHMARK: t`benchmark ${reads.key}`,
    WORKLOAD_COST: t`cost of the workload over the term`,
    LEVELS: t`levels by the table ${reads.key}`,
    RESIDUAL_COMPLIANCE: t`100 less the penalties of the rules`,
    FACT: t`recorded fact ${reads.key}`,
  }[reads.source];
}
