// One account: roles, whether it may be used, ending its access, and the link that resets its password. A change that came second is refused and says so.
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
import { dutyWords } from "@/lib/duties";
import { useSession } from "@/lib/session";
import styles from "./admin.module.css";
import { type Account, changePerson, endAccess, peoplePath } from "./adminApi";
import { ResetLinkMaker } from "./ResetLinkMaker";
import { RoleBoxes } from "./RoleBoxes";

export function PersonPanel({ account, onClose }: { account: Account; onClose: () => void }) {
  const client = useQueryClient();
  const isSelf = useSession()?.person?.id === account.id;
  const [roles, setRoles] = useState<readonly string[]>(account.roles);
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
    mutationFn: () => endAccess(account.id),
    onSuccess: () =>
      toast({
        title: t`All access of ${account.name} ended: sessions, tokens and reset link.`,
        tone: "positive",
      }),
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
        {account.looksLike && (
          <Callout tone="negative" title={t`The name looks like another one`}>
            {t`It cannot be told from ${account.looksLike} by its looks. Both were made before such names were refused; make a new account under another name and block this one.`}
          </Callout>
        )}
        {account.unitedDuties.length > 0 && (
          <Callout tone="caution" title={t`Duties that check each other are in one hand`}>
            <ul className={styles["breaks"]}>
              {account.unitedDuties.map((code) => (
                <li key={code}>{dutyWords(code)}</li>
              ))}
            </ul>
            <p>{t`What takes a second person still takes another one.`}</p>
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
        {end.error && <ErrorState error={end.error} what={t`The access could not be ended.`} />}
        <div className={styles["actions"]}>
          <Button isPending={end.isPending} onPress={() => end.mutate()}>
            {t`End all access`}
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
        {!isSelf && !account.demo && account.active && <ResetLinkMaker account={account} />}
      </div>
    </SidePanel>
  );
}
