// The evidence grade: letter on one blue ramp, and its word. Never red or green; readable in grey.
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react";
import { VisuallyHidden } from "react-aria-components/VisuallyHidden";
import styles from "./evidence.module.css";

export type Grade = "A" | "B" | "C" | "D" | "E" | "J";

export const gradeWords = {
  A: msg`replicated`,
  B: msg`single third party`,
  C: msg`vendor or competitor claim`,
  D: msg`secondary report`,
  E: msg`conjecture`,
  J: msg`judged`,
};

/** `isCompact` hides the word from the eye (dense tables), not from a screen reader. */
export function GradeBadge({ grade, isCompact = false }: { grade: Grade; isCompact?: boolean }) {
  const { i18n } = useLingui();
  const word = i18n._(gradeWords[grade]);
  return (
    <span className={styles["grade"]} title={isCompact ? word : undefined}>
      <span className={styles["letter"]} data-grade={grade}>
        {grade}
      </span>
      {isCompact ? (
        <VisuallyHidden elementType="span">{word}</VisuallyHidden>
      ) : (
        <span className={styles["word"]}>{word}</span>
      )}
    </span>
  );
}
