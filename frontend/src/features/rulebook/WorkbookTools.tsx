// A table goes out to a spreadsheet program and comes back into the editor, with a report on every cell that was not plain.
import { t } from "@lingui/core/macro";
import { useMutation } from "@tanstack/react-query";
import { Download, Upload } from "lucide-react";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { Button, buttonClass } from "@/components/actions/Button";
import { Callout, type Tone } from "@/components/feedback/Callout";
import { announce } from "@/lib/announce";
import { problemFrom } from "@/lib/api/problem";
import styles from "./Rulebook.module.css";
import { type Imported, importWorkbook, workbookPath } from "./workbook";

export interface WorkbookToolsProps {
  path: string;
  /** A table that was never saved has nothing to send out. */
  isNew: boolean;
  mayWrite: boolean;
  /** What was typed and not saved would be lost under a workbook. */
  isDirty: boolean;
  onTake: (text: string, basedOn: string | undefined) => void;
}

export function WorkbookTools({ path, isNew, mayWrite, isDirty, onTake }: WorkbookToolsProps) {
  const upload = useMutation({
    mutationFn: (file: File) => importWorkbook(path, file),
    onSuccess: (imported) => {
      announce(titleOf(imported), 0);
      if (imported.text !== undefined) onTake(imported.text, imported.basedOn);
    },
  });
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.csv$/, ".xlsx");
  const problem = upload.error ? problemFrom(upload.error) : undefined;
  return (
    <>
      <div className={styles["views"]}>
        {!isNew && (
          <a
            className={buttonClass("secondary", "small")}
            href={workbookPath(path)}
            download={name}
          >
            <Download size={16} strokeWidth={1.75} aria-hidden="true" />
            {t`Download workbook`}
          </a>
        )}
        {mayWrite && (
          <FileTrigger
            acceptedFileTypes={[".xlsx"]}
            onSelect={(files) => {
              const file = files?.[0];
              if (file) upload.mutate(file);
            }}
          >
            <Button size="small" icon={Upload} isDisabled={isDirty} isPending={upload.isPending}>
              {t`Upload workbook`}
            </Button>
          </FileTrigger>
        )}
        <span className={styles["muted"]}>
          {mayWrite && isDirty
            ? t`Save or discard what is typed here before a workbook comes in.`
            : isNew
              ? ""
              : t`For a spreadsheet program (.xlsx): the table as last saved, with lists to choose from and dates as text.`}
        </span>
      </div>
      {problem && (
        <Callout tone="negative" title={problem.title}>
          <p>{problem.detail}</p>
        </Callout>
      )}
      {upload.data && (isDirty || !isTaken(upload.data)) && (
        <Report imported={upload.data} onClose={upload.reset} />
      )}
    </>
  );
}

function Report({ imported, onClose }: { imported: Imported; onClose: () => void }) {
  const { text, remarks, added, changed, removed } = imported;
  const rules = [
    { what: t`New rules`, ids: added },
    { what: t`Changed rules`, ids: changed },
    { what: t`Rules no longer there`, ids: removed },
  ].filter(({ ids }) => ids.length > 0);
  return (
    <Callout tone={toneOf(imported)} title={titleOf(imported)}>
      {text === undefined && (
        <p>{t`Correct the cells in the spreadsheet, save, and upload again.`}</p>
      )}
      {rules.map(({ what, ids }) => (
        <p key={what}>{`${what}: ${ids.join(", ")}`}</p>
      ))}
      {remarks.length > 0 && (
        <ul className={styles["problems"]} aria-label={t`Remarks on cells`}>
          {[...remarks].sort(byWeight).map(({ place, weight, message, remedy }) => (
            <li
              key={`${place} ${message}`}
              data-severity={weight === "refused" ? "error" : "warning"}
            >
              <code>{place}</code>
              <p>{message}</p>
              {remedy !== "" && <p className={styles["muted"]}>{remedy}</p>}
            </li>
          ))}
        </ul>
      )}
      <Button size="small" onPress={onClose}>{t`Close the report`}</Button>
    </Callout>
  );
}

/** Whether it became a draft; when that is saved or discarded, the report is past. */
function isTaken(imported: Imported) {
  return imported.text !== undefined && !isSame(imported);
}

function isSame({ added, changed, removed }: Imported) {
  return added.length + changed.length + removed.length === 0;
}

const weights = ["refused", "caution", "note"];

const byWeight = (a: Imported["remarks"][number], b: Imported["remarks"][number]) =>
  weights.indexOf(a.weight) - weights.indexOf(b.weight);

function toneOf(imported: Imported): Tone {
  if (imported.text === undefined) return "negative";
  return imported.valid ? (isSame(imported) ? "info" : "positive") : "caution";
}

function titleOf(imported: Imported): string {
  if (imported.text === undefined) return t`The workbook was not taken over`;
  if (!imported.valid) return t`The workbook is in the editor; the rules are not valid with it`;
  return isSame(imported)
    ? t`No rule is different in the workbook`
    : t`The workbook is in the editor, not saved yet`;
}
