// Checks on the server that no entry of the audit trail was altered, and says what was found.
import { t } from "@lingui/core/macro";
import { useMutation } from "@tanstack/react-query";
import { ShieldCheck } from "lucide-react";
import { Button } from "@/components/actions/Button";
import { CopyableDigest } from "@/components/content/CopyableDigest";
import { Callout } from "@/components/feedback/Callout";
import { ErrorState } from "@/components/feedback/ErrorState";
import { formatCount } from "@/lib/format";
import styles from "./admin.module.css";
import { verifyAudit } from "./adminApi";

export function AuditVerification() {
  const check = useMutation({ mutationFn: verifyAudit });
  const found = check.data;
  return (
    <div className={styles["verify"]}>
      <Button icon={ShieldCheck} isPending={check.isPending} onPress={() => check.mutate()}>
        {t`Check the whole trail`}
      </Button>
      {check.error && <ErrorState error={check.error} what={t`The trail could not be checked.`} />}
      {found?.whole && (
        <Callout tone="positive" title={t`The trail is whole`}>
          {formatCount(found.events, t`entry`, t`entries`)} · {t`head`}{" "}
          <CopyableDigest digest={found.head} label={t`Copy the hash of the head`} />
        </Callout>
      )}
      {found && !found.whole && (
        <Callout tone="negative" title={t`The trail was altered`}>
          <ul className={styles["breaks"]}>
            {found.breaks.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Callout>
      )}
    </div>
  );
}
