// Withdrawing asks for the reason, which stays with the claim.
import { t } from "@lingui/core/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/actions/Button";
import { toast } from "@/components/feedback/Toasts";
import { TextArea } from "@/components/forms/TextField";
import { Dialog } from "@/components/overlays/Dialog";
import { claimsPath, withdrawClaim } from "./claimsApi";

export function WithdrawDialog({
  id,
  etag,
  onClose,
}: {
  id: string;
  etag: string;
  onClose: () => void;
}) {
  const client = useQueryClient();
  const [reason, setReason] = useState("");
  const [error, setError] = useState<string>();
  const [isPending, setPending] = useState(false);
  const withdraw = async () => {
    if (reason.trim() === "") {
      setError(t`Say why the claim is withdrawn.`);
      return;
    }
    setPending(true);
    const saving = await withdrawClaim(id, reason.trim(), etag);
    setPending(false);
    if (saving.kind === "saved") {
      await client.invalidateQueries({ queryKey: [claimsPath] });
      toast({ title: t`The claim was withdrawn.`, tone: "positive" });
      onClose();
    } else {
      setError(
        saving.problem.errors[0]?.message ?? (saving.problem.detail || saving.problem.title),
      );
    }
  };
  return (
    <Dialog
      title={t`Withdraw this claim`}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button variant="danger" isPending={isPending} onPress={() => void withdraw()}>
            {t`Withdraw`}
          </Button>
        </>
      }
    >
      <p>{t`It stays readable with this reason, and counts no longer from today on.`}</p>
      <TextArea
        label={t`Reason`}
        value={reason}
        onChange={setReason}
        error={error}
        maxLength={1000}
        autoFocus
      />
    </Dialog>
  );
}
