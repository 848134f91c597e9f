// The open sessions of one's own, and the way to end those elsewhere.
import { t } from "@lingui/core/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { LogOut } from "lucide-react";
import { Button } from "@/components/actions/Button";
import { SummaryList } from "@/components/content/SummaryList";
import { ErrorState } from "@/components/feedback/ErrorState";
import { toast } from "@/components/feedback/Toasts";
import { formatDateTime } from "@/lib/format";
import styles from "./account.module.css";
import { accountQuery, endOtherSessions, type OwnAccount } from "./accountApi";

export function SessionsView({ sessions }: { sessions: OwnAccount["sessions"] }) {
  const client = useQueryClient();
  const elsewhere = sessions.filter(({ current }) => !current);
  const end = useMutation({
    mutationFn: endOtherSessions,
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: accountQuery.queryKey });
      toast({ title: t`You are signed in here alone.`, tone: "positive" });
    },
  });
  return (
    <div className={styles["view"]}>
      <SummaryList
        entries={sessions.map(({ startedAt, seenAt, current }, index) => ({
          term: current ? t`Here` : t`Elsewhere ${index + 1}`,
          value: t`since ${formatDateTime(startedAt)}, last used ${formatDateTime(seenAt)}`,
        }))}
      />
      {end.error && (
        <ErrorState error={end.error} what={t`The other sessions could not be ended.`} />
      )}
      {elsewhere.length > 0 && (
        <div>
          <Button icon={LogOut} isPending={end.isPending} onPress={() => end.mutate()}>
            {t`Sign out everywhere else`}
          </Button>
        </div>
      )}
    </div>
  );
}
