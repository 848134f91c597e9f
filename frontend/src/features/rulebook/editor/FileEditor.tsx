// One rule file: read, tried while typing, saved under If-Match. What was typed survives a reload.
import { plural, t } from "@lingui/core/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Maximize2, Minimize2 } from "lucide-react";
import { useMemo, useState } from "react";
import { Button, IconButton } from "@/components/actions/Button";
import { Badge } from "@/components/evidence/Badge";
import { Callout } from "@/components/feedback/Callout";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { announce } from "@/lib/announce";
import type { Versioned } from "@/lib/api/client";
import { problemFrom } from "@/lib/api/problem";
import { formatDateTime } from "@/lib/format";
import { useMay, useSession } from "@/lib/session";
import { forget, store } from "@/lib/storage";
import { type Draft, draftKey, storedDraft } from "../drafts";
import { Others } from "../Others";
import { Overtaken } from "../Overtaken";
import { ProblemList } from "../ProblemList";
import styles from "../Rulebook.module.css";
import type { GoTo } from "../RulebookStatus";
import {
  type Check,
  type Diagnostic,
  type FileLine,
  type FileText,
  fileQuery,
  rulebookKey,
  saveFile,
  vocabularyQuery,
} from "../rulebookApi";
import { WorkbookTools } from "../WorkbookTools";
import { BesideFile } from "./BesideFile";
import { FileBody } from "./FileBody";
import { useChecked } from "./useChecked";

export interface FileEditorProps {
  path: string;
  line: number;
  column: number;
  /** What the server holds against the folder as it is. */
  known: readonly Diagnostic[];
  goTo: GoTo;
  saved: FileLine["saved"] | undefined;
}

export function FileEditor(props: FileEditorProps) {
  const { path } = props;
  const { data, error, refetch } = useQuery(fileQuery(path));
  // Shown before the server has said whether the file is there; if it is, somebody else made it meanwhile and the editor says so.
  if (!data && storedDraft(path)?.etag === "") {
    return <LoadedFile {...props} loaded={{ value: { path, text: "" }, etag: "" }} />;
  }
  if (error && !data) {
    return (
      <ErrorState
        error={error}
        what={t`The file could not be read`}
        onRetry={() => void refetch()}
      />
    );
  }
  return data ? <LoadedFile {...props} loaded={data} /> : <SkeletonRows rows={12} />;
}

function LoadedFile({
  path,
  line,
  column,
  known,
  goTo,
  saved,
  loaded,
}: FileEditorProps & { loaded: Versioned<FileText> }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const may = useMay("compliance-author");
  const mayTry = useMay("compliance-author", "compliance-publisher");
  const name = useSession()?.person?.name ?? "";
  const vocabulary = useQuery(vocabularyQuery).data;
  const [draft, setDraft] = useState<Draft | undefined>(() => storedDraft(path));
  const text = draft?.text ?? loaded.value.text;
  const etag = draft?.etag ?? loaded.etag;
  const isNew = loaded.etag === "";
  const isDirty = draft !== undefined && draft.text !== loaded.value.text;
  const isOvertaken = isDirty && draft.etag !== loaded.etag;
  const [isRecovered, setRecovered] = useState(isDirty);
  const [isWhole, setWhole] = useState(false);
  const holdsRules = /\.(csv|drl)$/.test(path);
  const checked = useChecked(path, text, mayTry && (isDirty || holdsRules));
  const problems = isDirty ? (checked ? problemsOf(checked) : []) : known;
  const place = useMemo(() => ({ line, column }), [line, column]);

  const drop = () => {
    setRecovered(false);
    forget(draftKey(path));
    setDraft(undefined);
    if (isNew) void navigate({ to: "/rulebook", search: { view: "files" } });
  };
  const keep = (next: Draft) => {
    setDraft(next);
    store(draftKey(path), next);
  };
  const change = (next: string) => {
    if (next === loaded.value.text) return drop();
    keep(draft ? { ...draft, text: next } : draftOf(next, etag, loaded));
  };
  const saving = useMutation({
    mutationFn: (sent: Draft) => saveFile({ value: { path, text: sent.text }, etag: sent.etag }),
    onSuccess: (outcome, sent) => {
      if (outcome.kind === "saved") {
        client.setQueryData(fileQuery(path).queryKey, { value: outcome.value, etag: outcome.etag });
        forget(draftKey(path));
        // What was typed while the save was under way stays a draft, of the version just saved.
        setDraft((now) =>
          now && now.text !== sent.text
            ? { text: now.text, etag: outcome.etag, base: sent.text }
            : undefined,
        );
        announce(t`Saved`, 0);
      }
      return client.invalidateQueries({ queryKey: rulebookKey });
    },
  });
  const outcome = saving.data;
  const refusal = saving.error
    ? problemFrom(saving.error)
    : outcome?.kind === "refused"
      ? outcome.problem
      : undefined;
  const errors = problems.filter(({ severity }) => severity === "error").length;

  return (
    <section className={styles["editor"]} aria-label={path} data-whole={isWhole || undefined}>
      <header className={styles["bar"]}>
        <h2>{path}</h2>
        {isDirty ? (
          <Badge tone="caution">{isNew ? t`new, not saved` : t`not saved`}</Badge>
        ) : (
          outcome?.kind === "saved" && <Badge tone="positive">{t`saved`}</Badge>
        )}
        <span className={styles["muted"]} role="status">
          {errors > 0
            ? plural(errors, {
                one: "# error, F8 goes to it",
                other: "# errors, F8 goes to the next",
              })
            : isDirty && checked
              ? t`The rules are valid with this text.`
              : saved && saved.by !== name
                ? t`${saved.by} saved this file at ${formatDateTime(saved.at)}.`
                : ""}
        </span>
        <IconButton
          label={isWhole ? t`Show files and cases` : t`Use the whole width`}
          icon={isWhole ? Minimize2 : Maximize2}
          aria-pressed={isWhole}
          onPress={() => setWhole(!isWhole)}
        />
        {may && (
          <span className={styles["actions"]}>
            <Button isDisabled={!isDirty} onPress={drop}>{t`Discard`}</Button>
            <Button
              variant="primary"
              isDisabled={!isDirty || isOvertaken}
              isPending={saving.isPending}
              onPress={() => saving.mutate({ text, etag })}
            >{t`Save`}</Button>
          </span>
        )}
      </header>
      {path.endsWith(".csv") && (
        <WorkbookTools
          path={path}
          isNew={isNew}
          mayWrite={may}
          isDirty={isDirty}
          onTake={(next, basedOn) => {
            if (next === loaded.value.text) return;
            // Of the version it was made from: if that was overtaken meanwhile, the editor says so.
            const from = isNew ? "" : (basedOn ?? etag);
            keep(draftOf(next, from, loaded));
          }}
        />
      )}
      {may && <Others path={path} isDirty={isDirty} />}
      {isDirty && (
        <Overtaken
          path={path}
          isOvertaken={isOvertaken}
          base={draft.base}
          mine={text}
          theirs={loaded.value.text}
          onTakeTheirs={drop}
          onKeep={(kept) => keep({ text: kept, etag: loaded.etag, base: loaded.value.text })}
        />
      )}
      {isDirty && refusal && !isOvertaken && (
        <Callout tone="negative" title={refusal.title}>
          <p>{refusal.detail}</p>
        </Callout>
      )}
      {isDirty && isRecovered && !isOvertaken && (
        <Callout title={t`What you typed here before was kept`}>
          <p>{t`It is not saved yet. Go on with it, or discard it.`}</p>
        </Callout>
      )}
      <div className={holdsRules && !isWhole ? styles["beside"] : undefined}>
        <div className={styles["editor"]}>
          <FileBody
            path={path}
            text={text}
            replacement={isDirty ? undefined : loaded.value.text}
            isReadOnly={!may}
            isDirty={isDirty}
            vocabulary={vocabulary}
            problems={problems}
            place={place}
            onChange={change}
            onSave={() => isDirty && !isOvertaken && saving.mutate({ text, etag })}
          />
          {isDirty && problems.length > 0 && <ProblemList problems={problems} goTo={goTo} />}
        </div>
        {holdsRules && !isWhole && (
          <BesideFile path={path} isDirty={isDirty} checked={checked} goTo={goTo} />
        )}
      </div>
    </section>
  );
}

/** With the text it changes, where that is the one at hand. */
function draftOf(text: string, etag: string, { value, etag: present }: Versioned<FileText>): Draft {
  return etag === present ? { text, etag, base: value.text } : { text, etag };
}

/** What is wrong with the text, and the cases that it makes fail. */
function problemsOf({ diagnostics, failingCases }: Check): readonly Diagnostic[] {
  return [
    ...diagnostics,
    ...failingCases.map((each) => ({ ...each, severity: "warning" as const })),
  ];
}
