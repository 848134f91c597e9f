// The first administrator, made once with the link that the server printed: /setup#token. The token never reaches a server log,
// since browsers keep what stands behind the # to themselves.
import { t } from "@lingui/core/macro";
import { useQueryClient } from "@tanstack/react-query";
import { Link, useLocation, useRouter } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/actions/Button";
import { Callout } from "@/components/feedback/Callout";
import { ErrorSummary, type SummaryError } from "@/components/forms/ErrorSummary";
import { TextField } from "@/components/forms/TextField";
import { answer, api } from "@/lib/api/client";
import { problemFrom } from "@/lib/api/problem";
import { sessionQuery, signIn } from "@/lib/session";
import styles from "./access.module.css";
import { Entrance } from "./Entrance";

export function SetUpPage() {
  const token = useLocation().hash.replace(/^#/, "");
  const router = useRouter();
  const queryClient = useQueryClient();
  const [values, setValues] = useState({ name: "", password: "", again: "" });
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [isPending, setPending] = useState(false);
  const set = (field: keyof typeof values) => (value: string) =>
    setValues({ ...values, [field]: value });
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  const show = (found: readonly SummaryError[]) => {
    setErrors(found);
    setAttempt(attempt + 1);
  };

  const setUp = async () => {
    setPending(true);
    try {
      await answer(
        api.POST("/api/setup", {
          body: { token, name: values.name.trim(), password: values.password },
        }),
      );
      const entered = await signIn(values.name.trim(), values.password);
      queryClient.clear();
      queryClient.setQueryData(sessionQuery.queryKey, entered);
      router.history.push("/cases");
    } catch (refusal) {
      show(errorsOf(refusal));
      setPending(false);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = missing(values);
    show(found);
    if (found.length === 0) void setUp();
  };

  return (
    <Entrance title={t`Make the first administrator`} hasErrors={errors.length > 0}>
      {token === "" ? (
        <Callout tone="caution" title={t`The link is not complete`}>
          <p>{t`Open the whole link that was printed where the server was started, including what stands behind the # sign.`}</p>
          <p>
            <Link to="/sign-in">{t`Sign in instead`}</Link>
          </p>
        </Callout>
      ) : (
        <>
          <ErrorSummary errors={errors} attempt={attempt} />
          <form className={styles["form"]} onSubmit={submit} noValidate>
            <TextField
              id="name"
              label={t`Name`}
              hint={t`How you sign in, and how your work is named in records.`}
              value={values.name}
              onChange={set("name")}
              error={errorOf("name")}
              autoComplete="username"
            />
            <TextField
              id="password"
              label={t`Password`}
              hint={t`At least 12 characters; a few unrelated words are good.`}
              type="password"
              value={values.password}
              onChange={set("password")}
              error={errorOf("password")}
              autoComplete="new-password"
            />
            <TextField
              id="again"
              label={t`Password again`}
              type="password"
              value={values.again}
              onChange={set("again")}
              error={errorOf("again")}
              autoComplete="new-password"
            />
            <Button type="submit" variant="primary" isPending={isPending}>
              {t`Make the account and sign in`}
            </Button>
          </form>
        </>
      )}
    </Entrance>
  );
}

function missing({ name, password, again }: Record<"name" | "password" | "again", string>) {
  const found: SummaryError[] = [];
  if (name.trim() === "") found.push({ field: "name", message: t`Enter a name.` });
  if (password === "") found.push({ field: "password", message: t`Enter a password.` });
  else if (password !== again)
    found.push({ field: "again", message: t`The two passwords differ.` });
  return found;
}

function errorsOf(refusal: unknown): readonly SummaryError[] {
  const { errors, title, detail } = problemFrom(refusal);
  if (errors.length === 0) return [{ field: "", message: detail === "" ? title : detail }];
  return errors.map(({ field, message, remedy }) => ({
    field: field === "token" ? "" : field,
    message: remedy ? `${message} ${remedy}` : message,
  }));
}
