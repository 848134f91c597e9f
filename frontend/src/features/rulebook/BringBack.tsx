// An earlier publication put back: its texts become the working rulebook, which is reviewed like any other change.
import { plural, t } from "@lingui/core/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "@/components/actions/Button";
import { ErrorState } from "@/components/feedback/ErrorState";
import { toast } from "@/components/feedback/Toasts";
import { Dialog } from "@/components/overlays/Dialog";
import { formatDateTime } from "@/lib/format";
import { type Publication, restore, rulebookKey } from "./rulebookApi";

export function BringBack({ publication }: { publication: Publication }) {
  const { digest, at } = publication;
  const [isAsking, setAsking] = useState(false);
  const client = useQueryClient();
  const navigate = useNavigate();
  const restoring = useMutation({
    mutationFn: () => restore(digest),
    onSuccess: async (changed) => {
      toast({
        title: plural(changed.length, {
          0: "Nothing differs from it",
          one: "# file brought back",
          other: "# files brought back",
        }),
        tone: "positive",
      });
      await client.invalidateQueries({ queryKey: rulebookKey });
      void navigate({ to: "/rulebook", search: { view: "changes" } });
    },
  });
  return (
    <>
      <Button onPress={() => setAsking(true)}>{t`Bring these rules back`}</Button>
      {isAsking && (
        <Dialog
          title={t`Bring back the rules of ${formatDateTime(at)}?`}
          isOpen
          role="alertdialog"
          onClose={() => setAsking(false)}
          footer={
            <>
              <Button onPress={() => setAsking(false)}>{t`Cancel`}</Button>
              <Button
                variant="primary"
                isPending={restoring.isPending}
                onPress={() => restoring.mutate()}
              >{t`Bring them back`}</Button>
            </>
          }
        >
          <p>
            {t`All files of the folder become what they were then; files made since are removed. They stay in the history if they were published. What waits unpublished is lost.`}
          </p>
          <p>{t`Where a second person publishes, nothing decides differently before that.`}</p>
          {restoring.error && (
            <ErrorState error={restoring.error} what={t`The rules were not brought back`} />
          )}
        </Dialog>
      )}
    </>
  );
}
