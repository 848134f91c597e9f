// The conditions of a rule, each with what it met: yes, no or unknown, and what would have to be otherwise.
import { t } from "@lingui/core/macro";
import { Check, CircleHelp, X } from "lucide-react";
import rulebook from "../Rulebook.module.css";
import type { GoTo } from "../RulebookStatus";
import { PlaceLink } from "./PlaceLink";
import styles from "./Workshop.module.css";
import type { Explanation, Verdict } from "./workshopApi";

const icons = { true: Check, false: X, unknown: CircleHelp };

export function ExplanationParts({ explanation, goTo }: { explanation: Explanation; goTo: GoTo }) {
  const words: Readonly<Record<Verdict, string>> = {
    true: t`Holds`,
    false: t`Does not hold`,
    unknown: t`Unknown`,
  };
  return (
    <div className={styles["explanation"]}>
      <ul className={styles["parts"]}>
        {explanation.parts.map((part) => {
          const Icon = icons[part.verdict];
          return (
            <li key={`${part.line}:${part.column} ${part.condition}`} data-verdict={part.verdict}>
              <Icon size={16} strokeWidth={2} aria-label={words[part.verdict]} role="img" />
              <div>
                <p>{part.condition}</p>
                <p className={rulebook["muted"]}>
                  {part.shortfall === "" ? part.actual : part.shortfall}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
      <p className={rulebook["muted"]}>
        {t`Reference: ${explanation.reference}. Owner: ${explanation.owner}.`}{" "}
        <PlaceLink {...explanation} goTo={goTo} />
      </p>
    </div>
  );
}
