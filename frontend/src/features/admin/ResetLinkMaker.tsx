// The link by which somebody who forgot their password chooses a new one. It is shown once, and they are told who made it.
import { t } from "@lingui/core/macro";
import { useMutation } from "@tanstack/react-query";
import { Copy, KeyRound } from "lucide-react";
import { Button, IconButton } from "@/components/actions/Button";
import { Callout } from "@/components/feedback/Callout";
import { ErrorState } from "@/components/feedback/ErrorState";
import { toast } from "@/components/feedback/Toasts";
import { announce } from "@/lib/announce";
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
            <code className={styles["link"]}>{linkOf(make.data.token)}</code>{" "}
            <IconButton
              size="small"
              icon={Copy}
              label={t`Copy the link`}
              onPress={() => void copy(linkOf(make.data.token))}
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

function linkOf(token: string): string {
  return `${location.origin}/reset#${token}`;
}

/** The link stands there whole, so that it can be copied by hand where the browser does not allow it. */
async function copy(link: string) {
  try {
    await navigator.clipboard.writeText(link);
    announce(t`Copied`, 0);
  } catch {
    toast({ title: t`The browser did not allow copying.`, tone: "caution" });
  }
}
