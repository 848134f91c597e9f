// Long work with its progress; offer Cancel beside it.

import { Label } from "react-aria-components/Label";
import { ProgressBar as AriaProgressBar } from "react-aria-components/ProgressBar";
import { classes } from "@/lib/className";
import styles from "./feedback.module.css";

export interface ProgressBarProps {
  label: string;
  /** 0–100; left out while the extent is unknown. */
  value?: number;
  /** Replaces the percentage, e.g. "1,200 of 10,000 cases". */
  valueLabel?: string;
}

export function ProgressBar({ label, value, valueLabel }: ProgressBarProps) {
  return (
    <AriaProgressBar
      className={styles["progress"] ?? ""}
      value={value ?? 0}
      isIndeterminate={value === undefined}
      valueLabel={valueLabel}
    >
      {({ percentage, valueText, isIndeterminate }) => (
        <>
          <span className={styles["progressLabel"]}>
            <Label>{label}</Label>
            <span>{valueText}</span>
          </span>
          <span className={styles["progressTrack"]}>
            <span
              className={classes(
                styles["progressFill"],
                isIndeterminate && styles["indeterminate"],
              )}
              style={isIndeterminate ? {} : { display: "block", width: `${percentage}%` }}
            />
          </span>
        </>
      )}
    </AriaProgressBar>
  );
}
