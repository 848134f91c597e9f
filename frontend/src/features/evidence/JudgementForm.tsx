// Entering a judged interval: two ends, of what, and why. The author is whoever is signed in; a changed one waits to be confirmed anew.
import { t } from "@lingui/core/macro";
import { useState } from "react";
import { Button } from "@/components/actions/Button";
import { Callout } from "@/components/feedback/Callout";
import { RadioGroup } from "@/components/forms/Checkbox";
import { ErrorSummary } from "@/components/forms/ErrorSummary";
import { NumberField } from "@/components/forms/NumberField";
import { TextArea } from "@/components/forms/TextField";
import { useCase } from "@/lib/case/CaseContext";
import { useCatalogNames } from "@/lib/case/catalogNames";
import type { Judgement } from "@/lib/case/types";
import { formatDate } from "@/lib/format";
import { useSession } from "@/lib/session";
import { UnreadFields, useUnread } from "@/lib/typed/unread";
import type { Place } from "./coverage";
import styles from "./Evidence.module.css";
import { draftErrors, isLater, withJudgement } from "./judging";

export function JudgementForm({
  place: { alternative, criterion },
  held,
  onClose,
}: {
  place: Place;
  held: Judgement | undefined;
  onClose: () => void;
}) {
  const { caseFile, change } = useCase();
  const { model } = useCatalogNames();
  const person = useSession()?.person?.name ?? "";
  const [low, setLow] = useState(held?.range.low ?? Number.NaN);
  const [high, setHigh] = useState(held?.range.high ?? Number.NaN);
  const [reason, setReason] = useState(held?.reason ?? "");
  const [subject, setSubject] = useState(held?.subject ?? alternative.offering);
  const [attempt, setAttempt] = useState(0);
  const unread = useUnread();
  const errors = unread.and(draftErrors({ low, high, reason }, criterion.scale));
  const shown = attempt > 0 ? errors : [];
  const errorOf = (field: string) => shown.find((each) => each.field === field)?.message;
  const today = formatDate(new Date().toISOString());
  const { asOf } = caseFile.need;
  const state = () => {
    setAttempt(attempt + 1);
    if (errors.length > 0) return;
    const next: Judgement = {
      criterion: criterion.id,
      subject,
      range: { low, high },
      author: person,
      reason: reason.trim(),
      secondPerson: "",
      recorded: today,
    };
    change((current) => withJudgement(current, held, next));
    onClose();
  };
  const number = { unit: criterion.scale.unit };
  return (
    <div className={styles["judgeForm"]}>
      <ErrorSummary errors={shown} attempt={attempt} />
      <div className={styles["ends"]}>
        <UnreadFields value={unread.register}>
          <NumberField
            id="judgement.low"
            label={t`5th percentile`}
            hint={t`In one case of twenty the truth is lower.`}
            {...number}
            value={low}
            onChange={setLow}
            error={errorOf("judgement.low")}
          />
          <NumberField
            id="judgement.high"
            label={t`95th percentile`}
            hint={t`In one case of twenty it is higher.`}
            {...number}
            value={high}
            onChange={setHigh}
            error={errorOf("judgement.high")}
          />
        </UnreadFields>
      </div>
      <RadioGroup
        label={t`Of`}
        options={[
          { id: alternative.offering, label: t`this alternative only` },
          {
            id: `model:${alternative.model}`,
            label: t`the model ${model(alternative.model)}, on every route`,
            note: alternative.model,
          },
        ]}
        value={subject}
        onChange={setSubject}
      />
      <TextArea
        id="judgement.reason"
        label={t`Reason`}
        hint={t`What it rests on: trials, related benchmarks, experience.`}
        rows={3}
        value={reason}
        onChange={setReason}
        error={errorOf("judgement.reason")}
      />
      <p className={styles["quiet"]}>
        {t`Judged as ${person}, today. A second person confirms it here, signed in as themselves.`}
      </p>
      {isLater(today, asOf) && (
        <Callout tone="caution" title={t`It will not count on the day of the case`}>
          <p>{t`The case looks at ${asOf}, and what is judged today, ${today}, was not held then. Move its day in the first step for the interval to count.`}</p>
        </Callout>
      )}
      <div className={styles["buttons"]}>
        <Button variant="primary" onPress={state}>
          {t`State the interval`}
        </Button>
        <Button onPress={onClose}>{t`Cancel`}</Button>
      </div>
    </div>
  );
}
