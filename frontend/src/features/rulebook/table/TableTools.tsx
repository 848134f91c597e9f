// What can be done with rows, and back.
import { plural, t } from "@lingui/core/macro";
import { CopyPlus, ListPlus, Redo2, Trash2, Undo2 } from "lucide-react";
import { Button, IconButton } from "@/components/actions/Button";
import styles from "./Table.module.css";

export interface TableToolsProps {
  isReadOnly: boolean;
  rows: number;
  wrong: number;
  canUndo: boolean;
  canRedo: boolean;
  hasRow: boolean;
  onUndo: () => void;
  onRedo: () => void;
  onAdd: () => void;
  onDuplicate: () => void;
  onDelete: () => void;
  onNextProblem: () => void;
}

export function TableTools(props: TableToolsProps) {
  const { isReadOnly, rows, wrong, hasRow } = props;
  return (
    <div className={styles["tools"]} role="toolbar" aria-label={t`Table`}>
      {!isReadOnly && (
        <>
          <Button size="small" icon={ListPlus} onPress={props.onAdd}>{t`Add row`}</Button>
          <Button size="small" icon={CopyPlus} isDisabled={!hasRow} onPress={props.onDuplicate}>
            {t`Duplicate row`}
          </Button>
          <Button size="small" icon={Trash2} isDisabled={!hasRow} onPress={props.onDelete}>
            {t`Delete row`}
          </Button>
          <IconButton
            label={t`Undo`}
            icon={Undo2}
            isDisabled={!props.canUndo}
            onPress={props.onUndo}
          />
          <IconButton
            label={t`Redo`}
            icon={Redo2}
            isDisabled={!props.canRedo}
            onPress={props.onRedo}
          />
        </>
      )}
      <span className={styles["quiet"]}>{plural(rows, { one: "# row", other: "# rows" })}</span>
      {wrong > 0 && (
        <Button size="small" variant="danger" onPress={props.onNextProblem}>
          {plural(wrong, {
            one: "# cell to look at (F8)",
            other: "# cells to look at (F8 next)",
          })}
        </Button>
      )}
    </div>
  );
}
