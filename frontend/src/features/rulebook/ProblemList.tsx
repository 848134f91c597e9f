// What is wrong, where, and what to write instead; one press goes to the place.
import { t } from "@lingui/core/macro";
import { Button as AriaButton } from "react-aria-components/Button";
import styles from "./Rulebook.module.css";
import type { GoTo } from "./RulebookStatus";
import type { Diagnostic } from "./rulebookApi";

export function ProblemList({
  problems,
  goTo,
  shown = 30,
}: {
  problems: readonly Diagnostic[];
  goTo: GoTo;
  /** How many are listed before the rest is only counted. */
  shown?: number;
}) {
  const more = problems.length - shown;
  return (
    <ul className={styles["problems"]}>
      {problems.slice(0, shown).map(({ file, line, column, severity, message, remedy }) => (
        <li key={`${file}:${line}:${column} ${message}`} data-severity={severity}>
          <AriaButton
            className={styles["place"] ?? ""}
            onPress={() => goTo(file, line, column)}
          >{`${file}:${line}:${column}`}</AriaButton>
          <p>{message}</p>
          {remedy !== "" && <p className={styles["muted"]}>{remedy}</p>}
        </li>
      ))}
      {more > 0 && <li>{t`and ${more} more`}</li>}
    </ul>
  );
}
