// Choosing a new password by the link that an administrator made: /reset#token. The token never reaches a server log, since browsers
// keep what stands behind the # to themselves.
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
import { sessionQuery, signIn, useSession } from "@/lib/session";
import styles from "./access.module.css";
import { Entrance } from "./Entrance";

export function ResetPage() {
  // Whoever is signed in here already proves where the request comes from, as with every other.
  useSession();
  const token = useLocation().hash.replace(/^#/, "");
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  return (
    <Entrance title={t`Choose a new password`} hasErrors={errors.length > 0}>
      {token === "" ? (
        <Callout tone="caution" title={t`The link is not complete`}>
          <p>{t`Open the whole link that the administrator gave you, including what stands behind the # sign.`}</p>
          <p>
            <Link to="/sign-in">{t`Sign in instead`}</Link>
          </p>
        </Callout>
      ) : (
        <ResetForm token={token} errors={errors} onErrors={setErrors} />
      )}
    </Entrance>
  );
}

function ResetForm({
  token,
  errors,
  onErrors,
}: {
  token: string;
  errors: readonly SummaryError[];
  onErrors: (errors: readonly SummaryError[]) => void;
}) {
  const router = useRouter();
  const queryClient = useQueryClient();
  const [password, setPassword] = useState("");
  const [again, setAgain] = useState("");
  const [attempt, setAttempt] = useState(0);
  const [isPending, setPending] = useState(false);
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  const show = (found: readonly SummaryError[]) => {
    onErrors(found);
    setAttempt(attempt + 1);
  };
  /** The link is used up by now: where signing in fails, it is tried again at the door. */
  const enter = async (name: string) => {
    try {
      queryClient.setQueryData(sessionQuery.queryKey, await signIn(name, password));
      router.history.push("/cases");
    } catch {
      router.history.push("/sign-in");
    }
  };
  const reset = async () => {
    setPending(true);
    try {
      const { name } = await answer(api.POST("/api/password-reset", { body: { token, password } }));
      queryClient.clear();
      await enter(name);
    } catch (refusal) {
      show(errorsOf(refusal));
      setPending(false);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = missing(password, again);
    show(found);
    if (found.length === 0) void reset();
  };
  return (
    <>
      <ErrorSummary errors={errors} attempt={attempt} />
      <p className={styles["hint"]}>
        {t`The link works once. Wherever the account is signed in, and its personal tokens, end with it.`}
      </p>
      <form className={styles["form"]} onSubmit={submit} noValidate>
        <TextField
          id="password"
          label={t`New password`}
          hint={t`At least 12 characters; a few unrelated words are good.`}
          type="password"
          value={password}
          onChange={setPassword}
          error={errorOf("password")}
          autoComplete="new-password"
        />
        <TextField
          id="again"
          label={t`New password again`}
          type="password"
          value={again}
          onChange={setAgain}
          error={errorOf("again")}
          autoComplete="new-password"
        />
        <Button type="submit" variant="primary" isPending={isPending}>
          {t`Set the password and sign in`}
        </Button>
      </form>
    </>
  );
}

function missing(password: string, again: string): readonly SummaryError[] {
  if (password === "") return [{ field: "password", message: t`Enter a password.` }];
  return password === again ? [] : [{ field: "again", message: t`The two passwords differ.` }];
}

function errorsOf(refusal: unknown): readonly SummaryError[] {
  const { errors, title, detail } = problemFrom(refusal);
  if (errors.length === 0) return [{ field: "", message: detail === "" ? title : detail }];
  return errors.map(({ field, message, remedy }) => ({
    field: field === "token" ? "" : field,
    message: remedy ? `${message} ${remedy}` : message,
  }));
}
