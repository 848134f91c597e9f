// Deleting a case for good, asked first: its lead may, as long as no decision was made on it.
import { t } from "@lingui/core/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Trash2 } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/actions/Button";
import { ErrorState } from "@/components/feedback/ErrorState";
import { toast } from "@/components/feedback/Toasts";
import { Dialog } from "@/components/overlays/Dialog";
import { caseKey, casesKey, deleteCase } from "@/lib/case/caseApi";

export function DeleteCase({
  caseId,
  title,
  version,
}: {
  caseId: string;
  title: string;
  version: number;
}) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const deleting = useMutation({
    mutationFn: () => deleteCase(caseId, version),
    onSuccess: async () => {
      toast({ title: t`${title} is deleted` });
      await navigate({ to: "/cases" });
      client.removeQueries({ queryKey: caseKey(caseId) });
      void client.invalidateQueries({ queryKey: casesKey });
    },
  });
  return (
    <>
      <Button icon={Trash2} onPress={() => setAsking(true)}>
        {t`Delete`}
      </Button>
      <Dialog
        title={t`Delete this case?`}
        role="alertdialog"
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        footer={
          <>
            <Button onPress={() => setAsking(false)}>{t`Cancel`}</Button>
            <Button
              variant="danger"
              isPending={deleting.isPending}
              onPress={() => deleting.mutate()}
            >
              {t`Delete the case`}
            </Button>
          </>
        }
      >
        <p>{t`${title} is gone for every member, and cannot be brought back. Export it first if it may be needed. The audit trail keeps who deleted it.`}</p>
        {deleting.error && <ErrorState error={deleting.error} what={t`The case is still there.`} />}
      </Dialog>
    </>
  );
}
