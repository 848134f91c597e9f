// While the answer is being worked out: how far it is, and a way to stop it. Stopped, the case is as it was and can be asked again.
import { t } from "@lingui/core/macro";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Button } from "@/components/actions/Button";
import { Callout } from "@/components/feedback/Callout";
import { ProgressBar } from "@/components/feedback/ProgressBar";
import { useCase } from "@/lib/case/CaseContext";
import { robustnessRunQuery, stopRobustness } from "@/lib/case/robustnessApi";
import { formatNumber } from "@/lib/format";
import styles from "./Robustness.module.css";

export function Waiting({ caseId }: { caseId: string }) {
  const { mayEdit } = useCase();
  const { data } = useQuery(robustnessRunQuery(caseId));
  const stop = useMutation({ mutationFn: () => stopRobustness(caseId) });
  const share = data?.running ? Math.floor((100 * data.done) / data.of) : undefined;
  return (
    <div className={styles["waiting"]}>
      <ProgressBar
        label={t`Drawing weights and measurements`}
        {...(data?.running &&
          share !== undefined && {
            value: share,
            valueLabel: t`${formatNumber(data.done, 0)} of ${formatNumber(data.of, 0)} draws`,
          })}
      />
      {/* Others wait for it too, so it is for those who work on the case. */}
      {mayEdit && (
        <Button isPending={stop.isPending || stop.isSuccess} onPress={() => stop.mutate()}>
          {t`Stop`}
        </Button>
      )}
      {stop.error !== null && (
        <Callout tone="caution" title={t`It could not be stopped`}>
          <p>{t`The calculation goes on; its answer will be shown here.`}</p>
        </Callout>
      )}
    </div>
  );
}

export function Stopped({ onRetry }: { onRetry: () => void }) {
  return (
    <Callout tone="info" title={t`The calculation was stopped`}>
      <p>{t`It had no answer yet. The case is unchanged.`}</p>
      <Button onPress={onRetry}>{t`Work it out again`}</Button>
    </Callout>
  );
}
