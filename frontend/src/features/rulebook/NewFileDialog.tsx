// A new rule file: what it is, where it goes and what it is called. A rule begins switched off, with the cases that prove it, so that
// it can be saved at once and decides nothing before somebody switches it on.
import { t } from "@lingui/core/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/actions/Button";
import { ErrorState } from "@/components/feedback/ErrorState";
import { RadioGroup } from "@/components/forms/Checkbox";
import { ErrorSummary } from "@/components/forms/ErrorSummary";
import { Select } from "@/components/forms/Select";
import { TextField } from "@/components/forms/TextField";
import { Dialog } from "@/components/overlays/Dialog";
import { store } from "@/lib/storage";
import { draftKey } from "./drafts";
import {
  type FileKind,
  firstCase,
  type NewFile,
  type NewFileProblem,
  pathOf,
  problemsOf,
  withoutCases,
} from "./newFile";
import styles from "./Rulebook.module.css";
import { beginRule, rulebookKey } from "./rulebookApi";

const another = "";

export function NewFileDialog({
  paths,
  onClose,
  onOpen,
}: {
  /** The files that are there. */
  paths: readonly string[];
  onClose: () => void;
  onOpen: (path: string) => void;
}) {
  const folders = [...new Set(paths.filter((path) => path.includes("/")).map(folderOf))]
    .filter((folder) => folder !== "parameters")
    .sort();
  const unproved = withoutCases(paths);
  const [file, setFile] = useState<NewFile>({
    kind: "table",
    folder: folders[0] ?? "",
    name: "",
    proves: unproved[0] ?? "",
  });
  const [isOtherFolder, setOtherFolder] = useState(folders.length === 0);
  const [problems, setProblems] = useState<readonly NewFileProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const change = (part: Partial<NewFile>) => setFile({ ...file, ...part });
  const errorOf = (field: NewFileProblem["field"]) =>
    problems.find((problem) => problem.field === field)?.message;

  const client = useQueryClient();
  const beginning = useMutation({
    mutationFn: ({ name, folder, kind }: NewFile) =>
      beginRule(name, folder, kind === "table" ? "TABLE" : "SENTENCE"),
    onSuccess: async (written) => {
      await client.invalidateQueries({ queryKey: rulebookKey });
      onOpen(written[0] ?? pathOf(file));
    },
  });

  const begin = () => {
    const found = problemsOf(file, paths);
    setProblems(found);
    setAttempt(attempt + 1);
    if (found.length > 0) return;
    if (file.kind !== "cases") return beginning.mutate(file);
    const path = pathOf(file);
    store(draftKey(path), { text: firstCase(file.proves), etag: "" });
    onOpen(path);
  };

  return (
    <Dialog
      title={t`New rule file`}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button variant="primary" isPending={beginning.isPending} onPress={begin}>
            {t`Begin the file`}
          </Button>
        </>
      }
    >
      <form
        className={styles["newFile"]}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          begin();
        }}
      >
        <ErrorSummary
          errors={problems.map(({ field, message }) => ({
            field: field === "proves" ? "" : `new-file-${field}`,
            message,
          }))}
          attempt={attempt}
        />
        <RadioGroup
          label={t`What it holds`}
          value={file.kind}
          onChange={(kind) => change({ kind: kind as FileKind })}
          options={[
            {
              id: "table",
              label: t`A decision table`,
              note: t`One row, one rule. Opens in a spreadsheet. (.csv)`,
            },
            {
              id: "sentences",
              label: t`Rules as sentences`,
              note: t`For conditions that a table cannot hold. (.drl)`,
            },
            {
              id: "cases",
              label: t`Cases that prove rules`,
              note: t`What is given and what must be found. (.cases.yaml)`,
            },
          ]}
        />
        {file.kind === "cases" ? (
          <Select
            label={t`Rules to prove`}
            hint={unproved.length === 0 ? t`Every rule file has its cases already.` : undefined}
            options={unproved.map((path) => ({ id: path, label: path }))}
            value={file.proves}
            onChange={(proves) => change({ proves })}
            error={errorOf("proves")}
          />
        ) : (
          <>
            <Select
              label={t`Folder`}
              options={[
                ...folders.map((folder) => ({ id: folder, label: folder })),
                { id: another, label: t`Another folder` },
              ]}
              value={isOtherFolder ? another : file.folder}
              onChange={(folder) => {
                setOtherFolder(folder === another);
                change({ folder });
              }}
            />
            {isOtherFolder && (
              <TextField
                id="new-file-folder"
                label={t`Name of the folder`}
                hint={t`Small letters, digits and hyphens.`}
                value={file.folder}
                onChange={(folder) => change({ folder: folder.trim() })}
                error={errorOf("folder")}
              />
            )}
            <TextField
              id="new-file-name"
              label={t`Name of the file`}
              hint={t`Small letters, digits and hyphens, without the ending. The rule is called so, too.`}
              value={file.name}
              onChange={(name) => change({ name: name.trim() })}
              error={errorOf("name")}
            />
          </>
        )}
        <p className={styles["muted"]}>
          {file.kind === "cases"
            ? t`The file begins with an example to overwrite. Nothing is saved before you press Save, and only if the rules are valid with it.`
            : t`The rule is written at once as an example to overwrite, with its cases beside it. It is switched off: it decides nothing before active says yes.`}
        </p>
        {beginning.error && <ErrorState error={beginning.error} what={t`The rule was not begun`} />}
      </form>
    </Dialog>
  );
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}
