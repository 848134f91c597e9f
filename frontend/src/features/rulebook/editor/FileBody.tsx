// The text of a file: decision tables as a grid or as text, all others as text. Both change the same text.
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { Button } from "@/components/actions/Button";
import { readStored, store } from "@/lib/storage";
import styles from "../Rulebook.module.css";
import { type Diagnostic, rulesQuery, type Vocabulary } from "../rulebookApi";
import { readTable } from "../table/csv";
import { TableEditor } from "../table/TableEditor";
import { coverageQuery } from "../workshop/workshopApi";
import { CodeEditor } from "./CodeEditor";

const viewKey = "assay.rule-table-view";

export interface FileBodyProps {
  path: string;
  text: string;
  replacement: string | undefined;
  isReadOnly: boolean;
  isDirty: boolean;
  vocabulary: Vocabulary | undefined;
  problems: readonly Diagnostic[];
  place: { readonly line: number; readonly column: number };
  onChange: (text: string) => void;
  onSave: () => void;
}

export function FileBody(props: FileBodyProps) {
  const { path, text, isDirty, isReadOnly, vocabulary, problems, place, onChange, onSave } = props;
  const isTable = path.endsWith(".csv");
  const [isText, setText] = useState(() => readStored(viewKey) === "text");
  const table = useMemo(() => (isTable ? readTable(text) : undefined), [isTable, text]);
  const rules = useQuery(rulesQuery).data ?? [];
  const coverage = useQuery({ ...coverageQuery, enabled: isTable }).data;
  const untested = useMemo(
    () =>
      isDirty
        ? []
        : (coverage?.items ?? [])
            .filter(({ file }) => file === path)
            .flatMap(({ cells }) => cells.filter(({ proven }) => !proven)),
    [coverage, isDirty, path],
  );
  const choose = (next: boolean) => {
    setText(next);
    store(viewKey, next ? "text" : "table");
  };
  return (
    <>
      {isTable && (
        <fieldset className={styles["views"]}>
          <legend className={styles["hidden"]}>{t`How the table is shown`}</legend>
          <Button size="small" aria-pressed={!isText} onPress={() => choose(false)}>
            {t`Table`}
          </Button>
          <Button size="small" aria-pressed={isText} onPress={() => choose(true)}>
            {t`Text`}
          </Button>
          {!isText && !table && (
            <span className={styles["muted"]}>
              {t`A quotation mark is not closed, so only the text can be shown.`}
            </span>
          )}
          {!isText && untested.length > 0 && (
            <span className={styles["muted"]}>
              {t`Cells underlined with dashes: no case puts them to the test.`}
            </span>
          )}
        </fieldset>
      )}
      {table && !isText ? (
        <TableEditor
          path={path}
          table={table}
          isReadOnly={isReadOnly}
          vocabulary={vocabulary}
          problems={problems}
          untested={untested}
          place={place}
          onChange={onChange}
          onSave={onSave}
        />
      ) : (
        <CodeEditor
          path={path}
          label={t`Text of ${path}`}
          text={text}
          replacement={props.replacement}
          isReadOnly={isReadOnly}
          vocabulary={vocabulary}
          rules={rules}
          problems={problems}
          place={place}
          onChange={onChange}
          onSave={onSave}
        />
      )}
    </>
  );
}
