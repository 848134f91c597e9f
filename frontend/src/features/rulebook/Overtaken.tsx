// Somebody else saved the file meanwhile: both versions into one, or one of the two. Nothing is saved by any of it.
import { plural, t } from "@lingui/core/macro";
import { useState } from "react";
import { Button } from "@/components/actions/Button";
import { Callout } from "@/components/feedback/Callout";
import { announce } from "@/lib/announce";
import { type Conflict, merge } from "./merge";
import styles from "./Rulebook.module.css";

export interface OvertakenProps {
  path: string;
  isOvertaken: boolean;
  /** The text that was changed; without it the two cannot be told apart. */
  base: string | undefined;
  mine: string;
  theirs: string;
  onTakeTheirs: () => void;
  /** A text of the present version. */
  onKeep: (text: string) => void;
}

export function Overtaken(props: OvertakenProps) {
  const { path, isOvertaken, base, mine, theirs, onTakeTheirs, onKeep } = props;
  const [conflicts, setConflicts] = useState<readonly Conflict[]>();
  if (isOvertaken) {
    const mergeBoth = (from: string) => {
      const merged = merge(path, from, mine, theirs);
      setConflicts(merged.conflicts);
      onKeep(merged.text);
      announce(t`Merged, not saved yet`, 0);
    };
    return (
      <Callout tone="caution" title={t`This file was changed by somebody else in the meantime`}>
        <p>{t`What you typed is kept here. Look at both before you choose.`}</p>
        <div className={styles["views"]}>
          {base !== undefined && (
            <Button onPress={() => mergeBoth(base)}>{t`Merge theirs and mine`}</Button>
          )}
          <Button onPress={onTakeTheirs}>{t`Take theirs`}</Button>
          <Button onPress={() => onKeep(mine)}>{t`Keep mine and replace theirs`}</Button>
        </div>
      </Callout>
    );
  }
  if (!conflicts) return null;
  return (
    <Callout
      tone={conflicts.length > 0 ? "caution" : "positive"}
      title={t`Theirs and yours are merged, not saved yet`}
    >
      {conflicts.length > 0 && (
        <>
          <p>
            {plural(conflicts.length, {
              one: "# place was changed by both. Yours stands in the editor; theirs is here.",
              other: "# places were changed by both. Yours stand in the editor; theirs are here.",
            })}
          </p>
          <ul className={styles["problems"]} aria-label={t`Changed by both`}>
            {conflicts.map(({ place, mine: own, theirs: other }) => (
              <li key={`${place} ${own}`} data-severity="warning">
                <code>{place}</code>
                <p>{other === "" ? t`Theirs: deleted` : t`Theirs: ${other}`}</p>
                <p className={styles["muted"]}>
                  {own === "" ? t`Yours: deleted` : t`Yours: ${own}`}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      <Button size="small" onPress={() => setConflicts(undefined)}>{t`Close`}</Button>
    </Callout>
  );
}
