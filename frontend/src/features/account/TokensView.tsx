// One's own tokens for a terminal or a pipeline. The secret is shown once, when it is issued.
import { t } from "@lingui/core/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { KeyRound } from "lucide-react";
import { type FormEvent, useMemo, useState } from "react";
import { Button } from "@/components/actions/Button";
import { CopyableDigest } from "@/components/content/CopyableDigest";
import { Section } from "@/components/content/Section";
import { Badge } from "@/components/evidence/Badge";
import { Callout } from "@/components/feedback/Callout";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { toast } from "@/components/feedback/Toasts";
import { ErrorSummary } from "@/components/forms/ErrorSummary";
import { NumberField } from "@/components/forms/NumberField";
import { Select } from "@/components/forms/Select";
import { TextField } from "@/components/forms/TextField";
import { type Column, DataTable } from "@/components/table/DataTable";
import { messagesByField, problemFrom } from "@/lib/api/problem";
import { formatDate } from "@/lib/format";
import { useMay } from "@/lib/session";
import { UnreadFields, useUnread } from "@/lib/typed/unread";
import styles from "./account.module.css";
import { deleteToken, issueToken, type Scope, type Token, tokensQuery } from "./accountApi";

function scopeWords(scope: Scope): string {
  return { READ: t`read`, WRITE: t`change`, ADMINISTER: t`administer` }[scope];
}

export function TokensView() {
  const [secret, setSecret] = useState<string>();
  return (
    <div className={styles["view"]}>
      <p className={styles["prose"]}>
        {t`A token lets a terminal or a pipeline act in your name, never with more than you may do yourself.`}
      </p>
      {secret && (
        <Callout tone="positive" title={t`Copy the token now; it is not shown again`}>
          <CopyableDigest digest={secret} label={t`Copy token`} />
        </Callout>
      )}
      <Section title={t`New token`}>
        <NewToken onIssued={setSecret} />
      </Section>
      <Section title={t`Tokens in use`}>
        <TokenTable />
      </Section>
    </div>
  );
}

function NewToken({ onIssued }: { onIssued: (secret: string) => void }) {
  const client = useQueryClient();
  const isAdmin = useMay("admin");
  const [name, setName] = useState("");
  const [widest, setWidest] = useState<Scope>("READ");
  const [days, setDays] = useState(90);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [attempt, setAttempt] = useState(0);
  const unread = useUnread();
  const complain = (found: Readonly<Record<string, string>>) => {
    setErrors(found);
    setAttempt((before) => before + 1);
  };
  const order: readonly Scope[] = ["READ", "WRITE", "ADMINISTER"];
  const issue = useMutation({
    mutationFn: () =>
      issueToken({ name: name.trim(), scopes: order.slice(0, order.indexOf(widest) + 1), days }),
    onSuccess: ({ secret }) => {
      setErrors({});
      setName("");
      void client.invalidateQueries({ queryKey: tokensQuery.queryKey });
      onIssued(secret);
    },
    onError: (refusal) => {
      const problem = problemFrom(refusal);
      const found = messagesByField(problem);
      complain(Object.keys(found).length > 0 ? found : { name: problem.detail || problem.title });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = Object.fromEntries(unread.fields.map(({ message }) => ["days", message]));
    if (name.trim() === "") found["name"] = t`Say what the token is for.`;
    if (Object.keys(found).length > 0) complain(found);
    else issue.mutate();
  };
  return (
    <form className={styles["view"]} onSubmit={submit} noValidate>
      <ErrorSummary
        errors={Object.entries(errors).map(([field, message]) => ({
          field: `token-${field}`,
          message,
        }))}
        attempt={attempt}
      />
      <div className={styles["fields"]}>
        <TextField
          id="token-name"
          label={t`What it is for`}
          value={name}
          onChange={setName}
          error={errors["name"]}
        />
        <Select
          label={t`It may`}
          options={[
            { id: "READ", label: t`Read` },
            { id: "WRITE", label: t`Read and change`, note: t`Administration excepted` },
            ...(isAdmin ? [{ id: "ADMINISTER", label: t`Read, change and administer` }] : []),
          ]}
          value={widest}
          onChange={(scope) => setWidest(scope as Scope)}
          error={errors["scopes"]}
        />
        <UnreadFields value={unread.register}>
          <NumberField
            id="token-days"
            label={t`Valid for`}
            unit={t`days`}
            kind="whole"
            value={days}
            onChange={setDays}
            minValue={1}
            maxValue={366}
            error={errors["days"]}
          />
        </UnreadFields>
      </div>
      <div>
        <Button type="submit" variant="primary" icon={KeyRound} isPending={issue.isPending}>
          {t`Issue the token`}
        </Button>
      </div>
    </form>
  );
}

function TokenTable() {
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(tokensQuery);
  const { mutate } = useMutation({
    mutationFn: deleteToken,
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: tokensQuery.queryKey });
      toast({ title: t`The token no longer works.`, tone: "positive" });
    },
    onError: (refusal) =>
      toast({
        title: t`The token could not be deleted.`,
        description: problemFrom(refusal).title,
        tone: "caution",
      }),
  });
  const columns = useMemo(() => tokenColumns(mutate), [mutate]);
  if (error) {
    return (
      <ErrorState
        error={error}
        what={t`Your tokens could not be loaded.`}
        onRetry={() => void refetch()}
      />
    );
  }
  if (!data) return <SkeletonRows rows={3} />;
  return (
    <DataTable
      label={t`Your tokens`}
      rows={data}
      columns={columns}
      rowKey={({ id }) => id}
      maxHeight="400px"
      empty={<EmptyState icon={KeyRound}>{t`You have no token.`}</EmptyState>}
    />
  );
}

function tokenColumns(onDelete: (id: string) => void): readonly Column<Token>[] {
  const isExpired = (token: Token) => new Date(token.expiresAt).getTime() < Date.now();
  return [
    {
      id: "name",
      header: t`What it is for`,
      cell: ({ name }) => name,
      sortValue: ({ name }) => name,
    },
    { id: "scopes", header: t`May`, cell: ({ scopes }) => scopes.map(scopeWords).join(", ") },
    {
      id: "createdAt",
      header: t`Issued`,
      cell: ({ createdAt }) => formatDate(createdAt),
      sortValue: ({ createdAt }) => createdAt,
    },
    {
      id: "expiresAt",
      header: t`Valid until`,
      cell: (token) => (
        <span className={styles["named"]}>
          {formatDate(token.expiresAt)}
          {isExpired(token) && <Badge tone="negative">{t`expired`}</Badge>}
        </span>
      ),
      sortValue: ({ expiresAt }) => expiresAt,
    },
    {
      id: "delete",
      header: t`Delete`,
      cell: ({ id, name }) => (
        <Button
          variant="danger"
          size="small"
          aria-label={t`Delete token ${name}`}
          onPress={() => onDelete(id)}
        >
          {t`Delete`}
        </Button>
      ),
    },
  ];
}
