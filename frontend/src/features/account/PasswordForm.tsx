// Changing one's own password. What else ends with it is said before it is done.
import { t } from "@lingui/core/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/actions/Button";
import { toast } from "@/components/feedback/Toasts";
import { ErrorSummary } from "@/components/forms/ErrorSummary";
import { TextField } from "@/components/forms/TextField";
import { messagesByField, problemFrom } from "@/lib/api/problem";
import styles from "./account.module.css";
import { accountQuery, changePassword, tokensQuery } from "./accountApi";

const empty = { current: "", password: "", again: "" };
type Field = keyof typeof empty;

export function PasswordForm({ name }: { name: string }) {
  const client = useQueryClient();
  const [values, setValues] = useState(empty);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [attempt, setAttempt] = useState(0);
  const complain = (found: Readonly<Record<string, string>>) => {
    setErrors(found);
    setAttempt((before) => before + 1);
  };
  const change = useMutation({
    mutationFn: () => changePassword({ current: values.current, password: values.password }),
    onSuccess: () => {
      setValues(empty);
      setErrors({});
      void client.invalidateQueries({ queryKey: accountQuery.queryKey });
      void client.invalidateQueries({ queryKey: tokensQuery.queryKey });
      toast({
        title: t`Your password is changed; other sessions and tokens ended.`,
        tone: "positive",
      });
    },
    onError: (refusal) => {
      const problem = problemFrom(refusal);
      const found = messagesByField(problem);
      complain(
        Object.keys(found).length > 0 ? found : { current: problem.detail || problem.title },
      );
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = missing(values);
    if (Object.keys(found).length > 0) complain(found);
    else change.mutate();
  };
  const field = (id: Field, label: string, autoComplete: string, hint?: string) => (
    <TextField
      id={`own-${id}`}
      label={label}
      {...(hint && { hint })}
      type="password"
      value={values[id]}
      onChange={(value) => setValues({ ...values, [id]: value })}
      error={errors[id]}
      autoComplete={autoComplete}
    />
  );
  return (
    <form className={styles["form"]} onSubmit={submit} noValidate>
      <ErrorSummary
        errors={Object.entries(errors).map(([id, message]) => ({ field: `own-${id}`, message }))}
        attempt={attempt}
      />
      {/* Password managers need to know whose password it is. */}
      <input type="hidden" name="username" autoComplete="username" value={name} readOnly />
      {field("current", t`Present password`, "current-password")}
      {field(
        "password",
        t`New password`,
        "new-password",
        t`At least 12 characters; a few unrelated words are good.`,
      )}
      {field("again", t`New password again`, "new-password")}
      <p>{t`Your other sessions and all your personal tokens end with it. This session goes on.`}</p>
      <div>
        <Button type="submit" variant="primary" isPending={change.isPending}>
          {t`Change the password`}
        </Button>
      </div>
    </form>
  );
}

function missing({ current, password, again }: Record<Field, string>): Record<string, string> {
  return {
    ...(current === "" && { current: t`Enter your present password.` }),
    ...(password === "" && { password: t`Enter a new password.` }),
    ...(password !== "" && password !== again && { again: t`The two passwords differ.` }),
  };
}
