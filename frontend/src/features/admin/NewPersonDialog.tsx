import { t } from "@lingui/core/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/actions/Button";
import { toast } from "@/components/feedback/Toasts";
import { ErrorSummary } from "@/components/forms/ErrorSummary";
import { TextField } from "@/components/forms/TextField";
import { Dialog } from "@/components/overlays/Dialog";
import { messagesByField, problemFrom } from "@/lib/api/problem";
import styles from "./admin.module.css";
import { createPerson, peoplePath } from "./adminApi";
import { RoleBoxes } from "./RoleBoxes";

export function NewPersonDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <Dialog title={t`New person`} isOpen={isOpen} onClose={onClose}>
      <NewPersonForm onDone={onClose} />
    </Dialog>
  );
}

function NewPersonForm({ onDone }: { onDone: () => void }) {
  const client = useQueryClient();
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const [roles, setRoles] = useState<readonly string[]>([]);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [attempt, setAttempt] = useState(0);
  const complain = (found: Readonly<Record<string, string>>) => {
    setErrors(found);
    setAttempt((before) => before + 1);
  };
  const create = useMutation({
    mutationFn: () => createPerson({ name: name.trim(), password, roles }),
    onSuccess: (account) => {
      void client.invalidateQueries({ queryKey: [peoplePath] });
      toast({ title: t`${account.name} has an account.`, tone: "positive" });
      onDone();
    },
    onError: (refusal) => {
      const problem = problemFrom(refusal);
      const found = messagesByField(problem);
      complain(Object.keys(found).length > 0 ? found : { name: problem.detail || problem.title });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = {
      ...(name.trim() === "" && { name: t`Enter a name.` }),
      ...(password === "" && { password: t`Enter a first password.` }),
    };
    if (Object.keys(missing).length > 0) complain(missing);
    else create.mutate();
  };
  return (
    <form className={styles["view"]} onSubmit={submit} noValidate>
      <ErrorSummary
        errors={Object.entries(errors).map(([field, message]) => ({
          field: `person-${field}`,
          message,
        }))}
        attempt={attempt}
      />
      <TextField
        id="person-name"
        label={t`Name`}
        value={name}
        onChange={setName}
        error={errors["name"]}
        autoComplete="off"
      />
      <TextField
        id="person-password"
        label={t`First password`}
        hint={t`At least 12 characters; a few unrelated words are good.`}
        type="password"
        value={password}
        onChange={setPassword}
        error={errors["password"]}
        autoComplete="new-password"
      />
      <RoleBoxes roles={roles} onChange={setRoles} />
      <div className={styles["actions"]}>
        <Button onPress={onDone}>{t`Cancel`}</Button>
        <Button type="submit" variant="primary" isPending={create.isPending}>
          {t`Make the account`}
        </Button>
      </div>
    </form>
  );
}
