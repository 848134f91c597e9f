// What the cell in focus means, what may stand in it, on which text its rule stands, and what is wrong with it.
import { t } from "@lingui/core/macro";
import type { Diagnostic, Vocabulary } from "../rulebookApi";
import type { TableColumn } from "./columns";
import styles from "./Table.module.css";

export interface CellHelpProps {
  id: string;
  column: TableColumn | undefined;
  value: string;
  /** The reference of the rule in this row. */
  reference: string;
  rule: string;
  problems: readonly Diagnostic[];
  isUntested: boolean;
  vocabulary: Vocabulary | undefined;
}

const named = 12;

export function CellHelp({
  id,
  column,
  value,
  reference,
  rule,
  problems,
  isUntested,
  vocabulary,
}: CellHelpProps) {
  const parameters = value
    .split("|")
    .map((part) => part.trim())
    .filter((part) => part.startsWith("$"))
    .flatMap((part) => vocabulary?.parameters.find(({ name }) => `$${name}` === part) ?? []);
  const { allowed = [] } = column ?? {};
  return (
    <section id={id} className={styles["help"]} aria-label={t`About this cell`}>
      {column && (
        <p>
          <strong>{column.words}</strong> {column.help}
          {column.example !== "" && ` ${t`Example: ${column.example}.`}`}
          {column.kind === "condition" && ` ${t`Empty means any.`}`}
        </p>
      )}
      {value !== "" && <p className={styles["value"]}>{value}</p>}
      {problems.map(({ message, remedy }) => (
        <p key={message} className={styles["wrong"]}>
          <strong>{message}</strong> {remedy}
        </p>
      ))}
      {parameters.map(({ name, meaning, value: held, unit = "", reference: rests }) => (
        <p key={name}>
          <code>${name}</code> {meaning} {held && t`Now: ${held.replaceAll("|", ", ")} ${unit}.`}{" "}
          {rests && t`Reference: ${rests}.`}
        </p>
      ))}
      {allowed.length > 0 && (
        <p className={styles["quiet"]}>
          {t`May be: ${allowed.slice(0, named).join(", ")}`}
          {allowed.length > named && ` ${t`and ${allowed.length - named} more; type to find them`}`}
        </p>
      )}
      {isUntested && (
        <p className={styles["untestedNote"]}>
          {t`No case would notice if this cell were empty: add one in which it alone keeps the rule from firing.`}
        </p>
      )}
      {rule !== "" && reference !== "" && (
        <p className={styles["quiet"]}>{t`${rule} stands on ${reference}.`}</p>
      )}
    </section>
  );
}
