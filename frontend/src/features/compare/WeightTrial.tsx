// Weights as a what-if: drag a swing and the table follows at once. Nothing is saved here; saving is the weights step's.
import { t } from "@lingui/core/macro";
import { Link } from "@tanstack/react-router";
import { RotateCcw } from "lucide-react";
import { Button } from "@/components/actions/Button";
import { Badge } from "@/components/evidence/Badge";
import { SliderNumber } from "@/components/forms/SliderNumber";
import type { Assessment } from "@/lib/case/assessment";
import { useCase } from "@/lib/case/CaseContext";
import { formatShare } from "@/lib/format";
import shared from "./Compare.module.css";
import styles from "./WeightTrial.module.css";

export function WeightTrial({
  assessment,
  weights,
}: {
  assessment: Assessment;
  weights: readonly number[];
}) {
  const { caseId, tried, trySwings } = useCase();
  const saved = Object.fromEntries(assessment.criteria.map(({ id, swing }) => [id, swing]));
  const swings = tried ?? saved;
  return (
    <details className={styles["trial"]} open={tried !== undefined || undefined}>
      <summary>
        {t`Try other weights`}
        {tried && <Badge tone="caution">{t`what-if, unsaved`}</Badge>}
      </summary>
      <div className={styles["trialBody"]}>
        <p className={shared["quiet"]}>
          {t`Swings from 0 to 100; the table follows while you drag. Nothing is saved here: weights are set and locked in`}{" "}
          <Link to="/cases/$caseId/weights" params={{ caseId }}>{t`Criteria & weights`}</Link>.
        </p>
        <div className={styles["sliders"]}>
          {assessment.criteria.map(({ id, name }, column) => (
            <div key={id} className={styles["slider"]}>
              <SliderNumber
                label={t`Swing of ${name}`}
                value={swings[id] ?? 0}
                onChange={(swing) => trySwings({ ...swings, [id]: swing })}
              />
              <span className={styles["weight"]}>
                {t`weight ${formatShare(weights[column] ?? 0)}`}
              </span>
            </div>
          ))}
        </div>
        {tried && (
          <div>
            <Button size="small" icon={RotateCcw} onPress={() => trySwings(undefined)}>
              {t`Back to the saved weights`}
            </Button>
          </div>
        )}
      </div>
    </details>
  );
}
