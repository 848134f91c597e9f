// Who may see this case and who may work on it; its lead chooses them. Whoever is no member is told that the case does not exist.
import { t } from "@lingui/core/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Users } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/actions/Button";
import { SummaryList } from "@/components/content/SummaryList";
import { ErrorState } from "@/components/feedback/ErrorState";
import { MultiSelect } from "@/components/forms/MultiSelect";
import { Dialog } from "@/components/overlays/Dialog";
import { announce } from "@/lib/announce";
import { useCase } from "@/lib/case/CaseContext";
import { caseKey, setMembers } from "@/lib/case/caseApi";
import { dutyWords } from "@/lib/duties";
import { wholeListQuery } from "@/lib/paging";
import { useSession } from "@/lib/session";
import { UnreadFields, useUnread } from "@/lib/typed/unread";
import styles from "./CaseFrame.module.css";

export function CaseMembers() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={Users} onPress={() => setOpen(true)}>
        {t`Members`}
      </Button>
      {isOpen && <MembersDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function MembersDialog({ onClose }: { onClose: () => void }) {
  const { caseId, meta, status } = useCase();
  const client = useQueryClient();
  const me = useSession()?.person?.id ?? "";
  const { data: people = [], error } = useQuery(wholeListQuery("/api/people"));
  const members = meta.members ?? [];
  const before = members.map(({ id }) => id);
  const [chosen, setChosen] = useState<readonly string[]>(before);
  const unread = useUnread();
  const isChanged = [...chosen].sort().join() !== [...before].sort().join();
  const saving = useMutation({
    mutationFn: () => setMembers(caseId, meta.version, chosen),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: caseKey(caseId) });
      announce(t`The members are saved`, 0);
      onClose();
    },
  });
  const wordsOf = (id: string) => {
    const person = people.find((each) => each.id === id);
    return [rightWords(person?.roles ?? []), ...(person?.unitedDuties ?? []).map(dutyWords)].join(
      "; ",
    );
  };
  return (
    <Dialog
      title={t`Members of this case`}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{meta.mayLead ? t`Cancel` : t`Close`}</Button>
          {meta.mayLead && (
            <Button
              variant="primary"
              isDisabled={!isChanged || unread.fields.length > 0 || status !== "saved"}
              isPending={saving.isPending}
              onPress={() => saving.mutate()}
            >
              {t`Save the members`}
            </Button>
          )}
        </>
      }
    >
      <div className={styles["members"]}>
        <SummaryList
          entries={members.map(({ id, name }) => ({
            term: id === meta.owner?.id ? t`${name} (made the case)` : name,
            value: wordsOf(id),
          }))}
        />
        {meta.mayLead ? (
          <UnreadFields value={unread.register}>
            <MultiSelect
              label={t`Members`}
              hint={t`What a member may do follows from the roles of the account. You stay a member yourself.`}
              options={people
                .filter(({ id, active }) => active || before.includes(id))
                .map(({ id, name, roles }) => ({ id, label: name, note: rightWords(roles) }))}
              value={chosen.filter((id) => id !== me)}
              onChange={(ids) => setChosen(before.includes(me) ? [...ids, me] : ids)}
            />
          </UnreadFields>
        ) : (
          <p>{t`A procurement lead who is a member chooses the members.`}</p>
        )}
        <p>{t`Auditors read every case. To anybody else this case does not exist.`}</p>
        {error && <ErrorState error={error} what={t`The accounts could not be loaded.`} />}
        {saving.error && (
          <ErrorState
            error={saving.error}
            what={t`The members were not saved.`}
            kept={t`The members are as they were.`}
          />
        )}
      </div>
    </Dialog>
  );
}

function rightWords(roles: readonly string[]): string {
  if (roles.includes("procurement-lead")) return t`edits, locks weights, decides`;
  return roles.includes("evaluator") ? t`edits` : t`reads`;
}
