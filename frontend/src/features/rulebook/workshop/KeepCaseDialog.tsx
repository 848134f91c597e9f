// A case written from what a rule met: named by a person, agreed with, and put beside the rule.
import { t } from "@lingui/core/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/actions/Button";
import { Callout } from "@/components/feedback/Callout";
import { toast } from "@/components/feedback/Toasts";
import { TextField } from "@/components/forms/TextField";
import { Dialog } from "@/components/overlays/Dialog";
import { problemFrom } from "@/lib/api/problem";
import { rulebookKey } from "../rulebookApi";
import { keepCase, nameOf, renamed } from "./keepCase";
import styles from "./Workshop.module.css";

export interface CaseToKeep {
  readonly caseFile: string;
  readonly caseText: string;
}

export function KeepCaseDialog({ kept, onClose }: { kept: CaseToKeep; onClose: () => void }) {
  const { caseFile, caseText } = kept;
  const [name, setName] = useState(() => nameOf(caseText));
  const client = useQueryClient();
  const text = renamed(caseText, name);
  const saving = useMutation({
    mutationFn: () => keepCase(caseFile, text),
    onSuccess: (outcome) => {
      if (outcome.kind !== "saved") return undefined;
      toast({ title: t`Case added to ${caseFile}`, tone: "positive" });
      onClose();
      return client.invalidateQueries({ queryKey: rulebookKey });
    },
  });
  const problem = saving.error
    ? problemFrom(saving.error)
    : saving.data?.kind === "refused"
      ? saving.data.problem
      : undefined;
  return (
    <Dialog
      title={t`Keep as a case`}
      isOpen
      onClose={onClose}
      width="wide"
      footer={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button
            variant="primary"
            isDisabled={name.trim() === ""}
            isPending={saving.isPending}
            onPress={() => saving.mutate()}
          >{t`Add the case`}</Button>
        </>
      }
    >
      <p className={styles["note"]}>
        {t`It expects what the rule finds today. Add it only if that is what the rule should find.`}
      </p>
      <TextField
        label={t`What the case shows, in a sentence`}
        value={name}
        onChange={setName}
        autoFocus
      />
      <section
        className={styles["yaml"]}
        aria-label={t`The case, for ${caseFile}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
        tabIndex={0}
      >
        <pre>{text}</pre>
      </section>
      {problem && (
        <Callout tone="negative" title={t`The case was not added`}>
          <p>{problem.detail}</p>
          {problem.errors.map(({ message, remedy }) => (
            <p key={message}>
              {message} {remedy}
            </p>
          ))}
        </Callout>
      )}
      {saving.data?.kind === "conflict" && (
        <Callout tone="caution" title={t`Somebody changed the file just now`}>
          <p>{t`Nothing was lost. Press Add the case once more.`}</p>
        </Callout>
      )}
    </Dialog>
  );
}
