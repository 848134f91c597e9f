// The link by which somebody who forgot their password chooses a new one. It is shown once, and they are told who made it.
import { t } from "@lingui/core/macro";
import { useMutation } from "@tanstack/react-query";
import { KeyRound } from "lucide-react";
import { Button } from "@/components/actions/Button";
import { CopyableDigest } from "@/components/content/CopyableDigest";
import { Callout } from "@/components/feedback/Callout";
import { ErrorState } from "@/components/feedback/ErrorState";
import { formatDateTime } from "@/lib/format";
import styles from "./admin.module.css";
import { type Account, makeResetLink } from "./adminApi";

export function ResetLinkMaker({ account }: { account: Account }) {
  const make = useMutation({ mutationFn: () => makeResetLink(account.id) });
  return (
    <div className={styles["view"]}>
      <p className={styles["hint"]}>
        {t`A link lets them choose a new password, once and within 24 hours. You do not learn it; they are told that you made the link, and so is the audit trail.`}
      </p>
      {make.data && (
        <Callout tone="positive" title={t`Copy the link now; it is not shown again`}>
          <p>
            <CopyableDigest
              digest={`${location.origin}/reset#${make.data.token}`}
              label={t`Copy the link`}
            />
          </p>
          <p>
            {t`Give it to ${account.name} in person or by a way only they read. It works until ${formatDateTime(make.data.expiresAt)}.`}
          </p>
        </Callout>
      )}
      {make.error && <ErrorState error={make.error} what={t`The link was not made.`} />}
      <div>
        <Button icon={KeyRound} isPending={make.isPending} onPress={() => make.mutate()}>
          {make.data ? t`Make another link` : t`Make a reset link`}
        </Button>
      </div>
    </div>
  );
}
