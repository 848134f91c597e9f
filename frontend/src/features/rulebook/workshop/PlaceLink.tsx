// One press to the line and column of a file.
import { Button as AriaButton } from "react-aria-components/Button";
import styles from "../Rulebook.module.css";
import type { GoTo } from "../RulebookStatus";
import type { Place } from "./workshopApi";

export function PlaceLink({ file, line, column, goTo }: Place & { goTo: GoTo }) {
  return (
    <AriaButton className={styles["place"] ?? ""} onPress={() => goTo(file, line, column)}>
      {`${file}:${line}:${column}`}
    </AriaButton>
  );
}
