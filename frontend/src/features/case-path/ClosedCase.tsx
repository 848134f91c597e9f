// A decided case is closed. Says so on every step, with the lead's way on: to reopen it, giving a reason.
import { t } from "@lingui/core/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { RotateCcw } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/actions/Button";
import { Callout } from "@/components/feedback/Callout";
import { ErrorState } from "@/components/feedback/ErrorState";
import { TextArea } from "@/components/forms/TextField";
import { Dialog } from "@/components/overlays/Dialog";
import { useCase } from "@/lib/case/CaseContext";
import { caseKey, casesKey, reopenCase } from "@/lib/case/caseApi";
import { decisionsKey } from "@/lib/case/decisionApi";
import styles from "./CaseFrame.module.css";

/** @param onDiscard drops what was typed before the case was closed; absent where nothing was */
export function ClosedCase({ onDiscard }: { onDiscard: (() => void) | undefined }) {
  const { caseId, meta } = useCase();
  if (meta.status !== "DECIDED") return null;
  return (
    <Callout title={t`This case is decided, and closed`}>
      <p>
        {meta.reopening ?? t`It is shown as it was decided. To change it, reopen it with a reason.`}
      </p>
      {onDiscard && (
        <p>
          {t`What you typed before it was closed is kept in this browser and was not saved.`}{" "}
          <Button size="small" onPress={onDiscard}>
            {t`Drop it`}
          </Button>
        </p>
      )}
      <div className={styles["ways"]}>
        <Link to="/cases/$caseId/record" params={{ caseId }}>{t`See the record`}</Link>
        {meta.reopening === undefined && <Reopen />}
      </div>
    </Callout>
  );
}

function Reopen() {
  const { caseId, meta } = useCase();
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const reopening = useMutation({
    mutationFn: () => reopenCase(caseId, meta.version, reason.trim()),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: caseKey(caseId) });
      void client.invalidateQueries({ queryKey: decisionsKey });
      void client.invalidateQueries({ queryKey: casesKey });
      setAsking(false);
    },
  });
  const reopen = () => {
    setMissing(reason.trim() === "");
    if (reason.trim() !== "") reopening.mutate();
  };
  return (
    <>
      <Button size="small" icon={RotateCcw} onPress={() => setAsking(true)}>
        {t`Reopen the case`}
      </Button>
      <Dialog
        title={t`Reopen this case?`}
        role="alertdialog"
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        footer={
          <>
            <Button onPress={() => setAsking(false)}>{t`Cancel`}</Button>
            <Button variant="danger" isPending={reopening.isPending} onPress={reopen}>
              {t`Reopen the case`}
            </Button>
          </>
        }
      >
        <p>
          {t`It goes back to its locked weights and can be changed and decided again. The record stays as it was sealed, until another decision takes its place. The audit trail keeps who reopened it, when and why.`}
        </p>
        <TextArea
          label={t`Reason`}
          value={reason}
          onChange={setReason}
          rows={3}
          error={isMissing ? t`Say why the case has to change.` : undefined}
        />
        {reopening.error && <ErrorState error={reopening.error} what={t`The case stays closed.`} />}
      </Dialog>
    </>
  );
}
