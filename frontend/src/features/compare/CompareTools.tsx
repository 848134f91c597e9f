// Above the table: who is preferred, under which rulebook and day, how the criteria are drawn.
import { t } from "@lingui/core/macro";
import { RotateCcw } from "lucide-react";
import { Button } from "@/components/actions/Button";
import { CopyableDigest } from "@/components/content/CopyableDigest";
import { Badge } from "@/components/evidence/Badge";
import { DatePicker } from "@/components/forms/DateField";
import { type Answer, answerSentence } from "@/lib/case/answer";
import type { Assessment } from "@/lib/case/assessment";
import styles from "./CompareTools.module.css";
import type { View } from "./RankedTable";

export function CompareTools({
  assessment,
  day,
  view,
  answer,
  isTried,
  isOtherDay,
  onView,
  onAsOf,
}: {
  /** Undefined before the first answer, and where there is none; so is the answer. */
  assessment: Assessment | undefined;
  /** The day asked for, answered or not. */
  day: string;
  view: View;
  answer: Answer | undefined;
  isTried: boolean;
  isOtherDay: boolean;
  onView: (view: View) => void;
  onAsOf: (day: string | undefined) => void;
}) {
  return (
    <div className={styles["tools"]}>
      <div className={styles["lead"]}>
        {answer && <h2>{answerSentence(answer)}</h2>}
        <p className={styles["stamp"]}>
          <span>{t`as of ${assessment?.asOf ?? day}`}</span>
          {isOtherDay && <Badge tone="caution">{t`what-if date, unsaved`}</Badge>}
          {isTried && <Badge tone="caution">{t`what-if weights, unsaved`}</Badge>}
          {assessment && (
            <span className={styles["digest"]}>
              {t`Rulebook`}{" "}
              <CopyableDigest digest={assessment.rulebookDigest} label={t`Copy rulebook digest`} />
            </span>
          )}
        </p>
      </div>
      <div className={styles["controls"]}>
        <fieldset className={styles["toggle"]}>
          <legend>{t`Draw criteria`}</legend>
          <Button size="small" aria-pressed={view === "aligned"} onPress={() => onView("aligned")}>
            {t`Side by side`}
          </Button>
          <Button size="small" aria-pressed={view === "stacked"} onPress={() => onView("stacked")}>
            {t`Stacked`}
          </Button>
        </fieldset>
        <DatePicker label={t`What if the day were`} value={day} onChange={onAsOf} />
        {isOtherDay && (
          <Button icon={RotateCcw} onPress={() => onAsOf(undefined)}>
            {t`Back to the case's day`}
          </Button>
        )}
      </div>
    </div>
  );
}
