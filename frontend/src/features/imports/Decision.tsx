// Accepting or rejecting a proposal, asked once more before it is done.
import { t } from "@lingui/core/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/actions/Button";
import { ErrorState } from "@/components/feedback/ErrorState";
import { toast } from "@/components/feedback/Toasts";
import { Dialog } from "@/components/overlays/Dialog";
import { formatCount } from "@/lib/format";
import { useCan, whoCan } from "@/lib/permissions";
import { useSession } from "@/lib/session";
import { type Import, importQuery, importsPath, policyQuery, settleImport } from "./importsApi";

export function Decision({ proposal }: { proposal: Import }) {
  const maySettle = useCan()("settleImports");
  const self = useSession()?.person?.id;
  const { data: policy } = useQuery(policyQuery);
  const client = useQueryClient();
  const [asked, setAsked] = useState<"accept" | "reject">();
  const settle = useMutation({
    mutationFn: (verdict: "accept" | "reject") => settleImport(proposal.id, verdict),
    onSuccess: (settled) => {
      setAsked(undefined);
      client.setQueryData(importQuery(proposal.id).queryKey, settled);
      void client.invalidateQueries({ queryKey: [importsPath] });
      // The catalog is another one now.
      void client.invalidateQueries({
        predicate: ({ queryKey: [first] }) =>
          typeof first === "string" && first.startsWith("/api/catalog"),
      });
      toast({
        title:
          settled.status === "ACCEPTED"
            ? t`The catalog took over ${formatCount(settled.report.accepted, "entry", "entries")}.`
            : t`The proposal is rejected; the catalog is unchanged.`,
        tone: "positive",
      });
    },
  });
  if (!maySettle) {
    return <p>{t`It is accepted or rejected by ${whoCan("settleImports")}.`}</p>;
  }
  const needsAnother =
    policy?.acceptance === "SECOND_PERSON" && proposal.proposedBy === self && self !== undefined;
  const accepted = formatCount(proposal.report.accepted, "entry", "entries");
  return (
    <>
      <Button variant="danger" onPress={() => setAsked("reject")}>
        {t`Reject`}
      </Button>
      {needsAnother ? (
        <span>{t`You uploaded it, so a second person accepts it.`}</span>
      ) : (
        <Button variant="primary" onPress={() => setAsked("accept")}>
          {t`Accept ${accepted}`}
        </Button>
      )}
      <Dialog
        title={asked === "reject" ? t`Reject the proposal?` : t`Bring it into the catalog?`}
        isOpen={asked !== undefined}
        onClose={() => setAsked(undefined)}
        role="alertdialog"
        footer={
          <>
            <Button onPress={() => setAsked(undefined)}>{t`Cancel`}</Button>
            <Button
              variant={asked === "reject" ? "danger" : "primary"}
              isPending={settle.isPending}
              onPress={() => asked && settle.mutate(asked)}
            >
              {asked === "reject" ? t`Reject the proposal` : t`Accept ${accepted}`}
            </Button>
          </>
        }
      >
        <p>
          {asked === "reject"
            ? t`Nothing is taken over. The report stays in the history.`
            : t`New and changed entries are taken over; quarantined and skipped ones are not. Open cases show that their facts changed.`}
        </p>
        {settle.error && (
          <ErrorState error={settle.error} what={t`The decision could not be stored.`} />
        )}
      </Dialog>
    </>
  );
}
