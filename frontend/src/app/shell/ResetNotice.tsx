// Somebody made a link that reset the password of whoever is signed in. It stays until they say that they know.
import { t } from "@lingui/core/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "@/components/actions/Button";
import { Callout } from "@/components/feedback/Callout";
import { ErrorState } from "@/components/feedback/ErrorState";
import { answer, api } from "@/lib/api/client";
import { formatDateTime } from "@/lib/format";
import { sessionQuery, useSession } from "@/lib/session";
import styles from "./Shell.module.css";

export function ResetNotice() {
  const client = useQueryClient();
  const reset = useSession()?.passwordReset;
  const know = useMutation({
    mutationFn: () => answer(api.POST("/api/account/resets/known")),
    onSuccess: () => client.invalidateQueries({ queryKey: sessionQuery.queryKey }),
  });
  if (reset === undefined) return null;
  return (
    <div className={styles["notice"]}>
      <Callout tone="caution" title={t`Your password was reset`}>
        <p>
          {t`It was reset on ${formatDateTime(reset.usedAt)} with a link that ${reset.by} made. If that was not you, tell another administrator and change it under`}{" "}
          <Link to="/account">{t`Account`}</Link>.
        </p>
        <Button size="small" isPending={know.isPending} onPress={() => know.mutate()}>
          {t`I know of this reset`}
        </Button>
        {know.error && <ErrorState error={know.error} what={t`It was not noted.`} />}
      </Callout>
    </div>
  );
}
