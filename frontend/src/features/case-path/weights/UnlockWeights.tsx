// Locked criteria and weights made editable again, for a reason that the audit trail keeps.
import { t } from "@lingui/core/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { LockOpen } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/actions/Button";
import { ErrorState } from "@/components/feedback/ErrorState";
import { TextArea } from "@/components/forms/TextField";
import { Dialog } from "@/components/overlays/Dialog";
import { useCase } from "@/lib/case/CaseContext";
import { caseKey, unlockWeights } from "@/lib/case/caseApi";

export function UnlockWeights() {
  const { caseId, meta, status } = useCase();
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const unlocking = useMutation({
    mutationFn: () => unlockWeights(caseId, meta.version, reason.trim()),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: caseKey(caseId) });
      setAsking(false);
    },
  });
  const unlock = () => {
    setMissing(reason.trim() === "");
    if (reason.trim() !== "") unlocking.mutate();
  };
  return (
    <>
      <Button icon={LockOpen} isDisabled={status !== "saved"} onPress={() => setAsking(true)}>
        {t`Unlock weights`}
      </Button>
      <Dialog
        title={t`Unlock criteria and weights?`}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        role="alertdialog"
        footer={
          <>
            <Button onPress={() => setAsking(false)}>{t`Cancel`}</Button>
            <Button variant="danger" isPending={unlocking.isPending} onPress={unlock}>
              {t`Unlock weights`}
            </Button>
          </>
        }
      >
        <p>
          {t`Whoever has seen contracted prices could now fit the weights to them. The audit trail keeps who unlocked them, when and why.`}
        </p>
        <TextArea
          label={t`Reason`}
          value={reason}
          onChange={setReason}
          rows={3}
          error={isMissing ? t`Say why the weights have to change.` : undefined}
        />
        {unlocking.error && (
          <ErrorState error={unlocking.error} what={t`The weights stay locked.`} />
        )}
      </Dialog>
    </>
  );
}
