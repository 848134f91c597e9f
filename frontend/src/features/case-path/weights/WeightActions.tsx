// Whose weights are shown, whether they are only being tried, and what can be done with them. Sticks to the top while dragging.
import { plural, t } from "@lingui/core/macro";
import { useQueryClient } from "@tanstack/react-query";
import { Lock } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/actions/Button";
import { Badge } from "@/components/evidence/Badge";
import { ErrorState } from "@/components/feedback/ErrorState";
import { Dialog } from "@/components/overlays/Dialog";
import { useCase } from "@/lib/case/CaseContext";
import { caseKey, lockWeights } from "@/lib/case/caseApi";
import { UnlockWeights } from "./UnlockWeights";
import type { ShownSwings } from "./useSwings";
import styles from "./weights.module.css";

export function WeightActions({ swings, isLocked }: { swings: ShownSwings; isLocked: boolean }) {
  const { mayEdit, meta, status } = useCase();
  const [isAsking, setAsking] = useState(false);
  const others = swings.authors.filter((author) => author !== swings.author).length;
  return (
    <div className={styles["actions"]}>
      <p className={styles["whose"]}>
        {swings.isTried ? (
          <>
            <Badge tone="caution">{t`what-if, unsaved`}</Badge>{" "}
            {t`The ranking follows what you drag.`}
          </>
        ) : (
          whose(swings)
        )}
      </p>
      <div className={styles["buttons"]}>
        {swings.isTried && (
          <>
            <Button onPress={swings.discard}>{t`Discard the what-if`}</Button>
            {mayEdit && !isLocked && (
              <Button variant="primary" onPress={swings.save} isDisabled={status === "held"}>
                {t`Save as my weights`}
              </Button>
            )}
          </>
        )}
        {!swings.isTried && !isLocked && meta.mayLead && (
          <Button
            icon={Lock}
            onPress={() => setAsking(true)}
            isDisabled={status !== "saved" || swings.authors.length === 0}
          >
            {t`Lock weights`}
          </Button>
        )}
        {meta.status === "WEIGHTS_LOCKED" && meta.mayLead && <UnlockWeights />}
      </div>
      {swings.isTried && others > 0 && mayEdit && !isLocked && (
        <p className={styles["note"]}>
          {plural(others, {
            one: "Saved, your weights count beside one other ballot: the central weights are the mean.",
            other:
              "Saved, your weights count beside # other ballots: the central weights are the mean.",
          })}
        </p>
      )}
      {isAsking && <LockDialog onClose={() => setAsking(false)} />}
    </div>
  );
}

function whose({ authors }: ShownSwings): string {
  if (authors.length === 0)
    return t`Nobody has weighed yet. Drag the swings, then save them as yours.`;
  if (authors.length === 1) return t`Weighed by ${authors[0] ?? ""}.`;
  return t`The mean of ${authors.length} ballots: ${authors.join(", ")}.`;
}

function LockDialog({ onClose }: { onClose: () => void }) {
  const { caseId, meta } = useCase();
  const queryClient = useQueryClient();
  const [error, setError] = useState<unknown>();
  const [isPending, setPending] = useState(false);
  const lock = async () => {
    setPending(true);
    try {
      await lockWeights(caseId, meta.version);
      await queryClient.invalidateQueries({ queryKey: caseKey(caseId) });
      onClose();
    } catch (refusal) {
      setError(refusal);
      setPending(false);
    }
  };
  return (
    <Dialog
      title={t`Lock criteria and weights?`}
      role="alertdialog"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button variant="primary" isPending={isPending} onPress={() => void lock()}>
            {t`Lock weights`}
          </Button>
        </>
      }
    >
      <p>
        {t`Locked, neither criteria nor weights change, so that contracted prices may be opened. Unlocking needs a reason that is kept.`}
      </p>
      {error !== undefined && <ErrorState error={error} what={t`The weights were not locked.`} />}
    </Dialog>
  );
}
