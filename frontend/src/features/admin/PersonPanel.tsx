// One account: roles, whether it may be used, and ending its sessions. A change that came second is refused and says so.
import { t } from "@lingui/core/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/actions/Button";
import { Callout } from "@/components/feedback/Callout";
import { ErrorState } from "@/components/feedback/ErrorState";
import { toast } from "@/components/feedback/Toasts";
import { Checkbox } from "@/components/forms/Checkbox";
import { SidePanel } from "@/components/overlays/SidePanel";
import { ProblemError } from "@/lib/api/problem";
import { useSession } from "@/lib/session";
import styles from "./admin.module.css";
import { type Account, changePerson, endSessions, peoplePath } from "./adminApi";
import { RoleBoxes } from "./RoleBoxes";

export function PersonPanel({ account, onClose }: { account: Account; onClose: () => void }) {
  const client = useQueryClient();
  const isSelf = useSession()?.person?.id === account.id;
  const [roles, setRoles] = useState(account.roles);
  const [isActive, setActive] = useState(account.active);
  const refresh = () => client.invalidateQueries({ queryKey: [peoplePath] });
  const save = useMutation({
    mutationFn: async () => {
      const saving = await changePerson(account, { roles, active: isActive });
      if (saving.kind !== "saved") throw new ProblemError(saving.problem);
      return saving.value;
    },
    onSuccess: ({ name }) => {
      void refresh();
      toast({ title: t`${name} is changed; open sessions ended.`, tone: "positive" });
      onClose();
    },
  });
  const end = useMutation({
    mutationFn: () => endSessions(account.id),
    onSuccess: () => toast({ title: t`The sessions of ${account.name} ended.`, tone: "positive" }),
  });
  const isChanged =
    isActive !== account.active || [...roles].sort().join() !== [...account.roles].sort().join();
  return (
    <SidePanel title={account.name} isOpen onClose={onClose}>
      <div className={styles["view"]}>
        {isSelf && (
          <Callout tone="caution">
            {t`This is your own account. Saving ends your session; sign in again afterwards.`}
          </Callout>
        )}
        <RoleBoxes roles={roles} onChange={setRoles} />
        <Checkbox isSelected={isActive} onChange={setActive}>
          {t`May sign in`}
        </Checkbox>
        {save.error && (
          <ErrorState
            error={save.error}
            what={t`The change was not stored.`}
            onRetry={() => void refresh()}
          />
        )}
        {end.error && <ErrorState error={end.error} what={t`The sessions could not be ended.`} />}
        <div className={styles["actions"]}>
          <Button isPending={end.isPending} onPress={() => end.mutate()}>
            {t`End all sessions`}
          </Button>
          <Button
            variant="primary"
            isDisabled={!isChanged}
            isPending={save.isPending}
            onPress={() => save.mutate()}
          >
            {t`Save`}
          </Button>
        </div>
      </div>
    </SidePanel>
  );
}
