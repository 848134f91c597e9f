// What stands in the way of publishing, above the one button. The server asks the same again.
import { t } from "@lingui/core/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { CircleAlert, CircleCheck } from "lucide-react";
import { Button } from "@/components/actions/Button";
import { CopyableDigest } from "@/components/content/CopyableDigest";
import { ErrorState } from "@/components/feedback/ErrorState";
import { toast } from "@/components/feedback/Toasts";
import { useMay } from "@/lib/session";
import rulebook from "../Rulebook.module.css";
import { publish, type RulebookState, rulebookKey } from "../rulebookApi";
import { ClaimChanges } from "./ClaimChanges";
import styles from "./Workshop.module.css";

export function PublishBox({ state, isSeen }: { state: RulebookState; isSeen: boolean }) {
  const { working, failingCases, valid } = state;
  const client = useQueryClient();
  const mayPublish = useMay("compliance-publisher");
  const publication = useMutation({
    mutationFn: publish,
    onSuccess: () => {
      toast({ title: t`Published`, tone: "positive" });
      return client.invalidateQueries({ queryKey: rulebookKey });
    },
  });
  if (!working?.differs || state.mode !== "reviewed") return null;
  const { authors, yours, unclaimed } = working;
  const checks = [
    {
      id: "authors",
      holds: unclaimed.length === 0,
      title: t`Somebody stands for every change`,
      detail:
        unclaimed.length === 0
          ? authors.join(", ")
          : t`Changed in the folder, nobody knows by whom: ${unclaimed.map(({ path }) => path).join(", ")}. Whoever made these changes says so here; somebody else publishes then.`,
      act: unclaimed.length > 0 && <ClaimChanges files={unclaimed} />,
    },
    {
      id: "person",
      holds: mayPublish && !yours,
      title: t`A second person publishes`,
      detail: yours
        ? t`You changed this rulebook yourself, or stand for a change of it.`
        : mayPublish
          ? t`You have no part in these changes.`
          : t`It takes a compliance publisher.`,
    },
    {
      id: "folder",
      holds: valid,
      title: t`The folder can be read`,
      detail: valid
        ? t`No errors.`
        : t`There are newer texts with errors; they are not part of it.`,
    },
    {
      id: "cases",
      holds: failingCases.length === 0,
      title: t`All cases find what they expect`,
      detail:
        failingCases.length === 0
          ? t`${working.cases} cases.`
          : t`${failingCases.length} fail; correct the rules or the cases.`,
    },
    {
      id: "impact",
      holds: isSeen,
      title: t`The impact was seen`,
      detail: isSeen
        ? t`Of this very rulebook, by you.`
        : t`Work it out above, and say that you have read it.`,
    },
  ];
  const isReady = checks.every(({ holds }) => holds);
  return (
    <section className={styles["publish"]} aria-label={t`Publish`}>
      <ul className={styles["parts"]}>
        {checks.map(({ id, holds, title, detail, act }) => (
          <li key={id} data-verdict={holds ? "true" : "unknown"}>
            {holds ? (
              <CircleCheck size={16} strokeWidth={1.75} role="img" aria-label={t`done`} />
            ) : (
              <CircleAlert
                size={16}
                strokeWidth={1.75}
                role="img"
                aria-label={t`stands in the way`}
              />
            )}
            <div>
              <p>{title}</p>
              <p className={rulebook["muted"]}>{detail}</p>
              {act}
            </div>
          </li>
        ))}
      </ul>
      <div className={styles["head"]}>
        <Button
          variant="primary"
          isDisabled={!isReady}
          isPending={publication.isPending}
          onPress={() => publication.mutate(working.digest)}
        >{t`Publish this rulebook`}</Button>
        <CopyableDigest digest={working.digest} label={t`Copy the digest to be published`} />
      </div>
      {publication.error && (
        <ErrorState error={publication.error} what={t`The rulebook was not published`} />
      )}
    </section>
  );
}
