// Signing in. The demo shows its accounts, marked as such; everywhere else there is only the form.
import { t } from "@lingui/core/macro";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Navigate, useRouter, useSearch } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/actions/Button";
import { Callout } from "@/components/feedback/Callout";
import { ErrorState } from "@/components/feedback/ErrorState";
import { ErrorSummary, type SummaryError } from "@/components/forms/ErrorSummary";
import { TextField } from "@/components/forms/TextField";
import { problemFrom } from "@/lib/api/problem";
import { type Session, sessionQuery, signIn } from "@/lib/session";
import styles from "./access.module.css";
import { DemoAccounts } from "./DemoAccounts";
import { Entrance } from "./Entrance";
import { safeNext } from "./safeNext";

export function SignInPage() {
  const { data: session, error, refetch } = useQuery(sessionQuery);
  const { next } = useSearch({ strict: false });
  if (session?.person !== undefined) return <Navigate to={safeNext(next)} replace />;
  return <SignInForm session={session} unreachable={error} onRetry={() => void refetch()} />;
}

function SignInForm({
  session,
  unreachable,
  onRetry,
}: {
  session: Session | undefined;
  unreachable: Error | null;
  onRetry: () => void;
}) {
  const router = useRouter();
  const queryClient = useQueryClient();
  const { next } = useSearch({ strict: false });
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [isPending, setPending] = useState(false);

  const enter = async (account: string, secret: string) => {
    setPending(true);
    try {
      const entered = await signIn(account, secret);
      queryClient.clear();
      queryClient.setQueryData(sessionQuery.queryKey, entered);
      router.history.push(safeNext(next));
    } catch (refusal) {
      const { title, detail } = problemFrom(refusal);
      setErrors([{ field: "name", message: detail === "" ? title : detail }]);
      setAttempt(attempt + 1);
      setPassword("");
      setPending(false);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = [
      ...(name.trim() === "" ? [{ field: "name", message: t`Enter your name.` }] : []),
      ...(password === "" ? [{ field: "password", message: t`Enter your password.` }] : []),
    ];
    setErrors(missing);
    setAttempt(attempt + 1);
    if (missing.length === 0) void enter(name.trim(), password);
  };
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;

  return (
    <Entrance title={t`Sign in`} hasErrors={errors.length > 0}>
      {unreachable && problemFrom(unreachable).status !== 401 && (
        <ErrorState error={unreachable} what={t`The server did not answer.`} onRetry={onRetry} />
      )}
      {session?.setupNeeded && (
        <Callout title={t`Nobody has an account yet`}>
          {t`Follow the one-time link that was printed where the server was started. It makes the first administrator.`}
        </Callout>
      )}
      <ErrorSummary errors={errors} attempt={attempt} />
      <form className={styles["form"]} onSubmit={submit} noValidate>
        <TextField
          id="name"
          label={t`Name`}
          value={name}
          onChange={setName}
          error={errorOf("name")}
          autoComplete="username"
        />
        <TextField
          id="password"
          label={t`Password`}
          type="password"
          value={password}
          onChange={setPassword}
          error={errorOf("password")}
          autoComplete="current-password"
        />
        <Button type="submit" variant="primary" isPending={isPending}>
          {t`Sign in`}
        </Button>
      </form>
      {session?.demo && session.demoSignIn && (
        <DemoAccounts
          {...session.demoSignIn}
          isPending={isPending}
          onChoose={(account) => void enter(account, session.demoSignIn?.password ?? "")}
        />
      )}
    </Entrance>
  );
}
