// A new rule file: what it is, where it goes and what it is called. Nothing is written before the text is saved.
import { t } from "@lingui/core/macro";
import { useState } from "react";
import { Button } from "@/components/actions/Button";
import { RadioGroup } from "@/components/forms/Checkbox";
import { ErrorSummary } from "@/components/forms/ErrorSummary";
import { Select } from "@/components/forms/Select";
import { TextField } from "@/components/forms/TextField";
import { Dialog } from "@/components/overlays/Dialog";
import { store } from "@/lib/storage";
import { draftKey } from "./drafts";
import {
  beginning,
  type FileKind,
  type NewFile,
  type NewFileProblem,
  pathOf,
  problemsOf,
  withoutCases,
} from "./newFile";
import styles from "./Rulebook.module.css";

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

  const begin = () => {
    const found = problemsOf(file, paths);
    setProblems(found);
    setAttempt(attempt + 1);
    if (found.length > 0) return;
    const path = pathOf(file);
    store(draftKey(path), { text: beginning(file), etag: "" });
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
          <Button variant="primary" onPress={begin}>
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
              hint={t`Small letters, digits and hyphens, without the ending.`}
              value={file.name}
              onChange={(name) => change({ name: name.trim() })}
              error={errorOf("name")}
            />
          </>
        )}
        <p className={styles["muted"]}>
          {t`The file begins with an example to overwrite. Nothing is saved before you press Save, and only if the rules are valid with it.`}
        </p>
      </form>
    </Dialog>
  );
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}
