// Two rulebooks compared in words, not lines.
import { t } from "@lingui/core/macro";
import { Badge, type BadgeTone } from "@/components/evidence/Badge";
import type { GoTo } from "../RulebookStatus";
import { PlaceLink } from "./PlaceLink";
import styles from "./Workshop.module.css";
import type { DiffEntry, Difference } from "./workshopApi";

const tones: Readonly<Record<DiffEntry["change"], BadgeTone>> = {
  added: "positive",
  removed: "negative",
  changed: "accent",
};

export function DiffWords({ difference, goTo }: { difference: Difference; goTo?: GoTo }) {
  const { entries, sameMeaning } = difference;
  const changes = { added: t`new`, removed: t`removed`, changed: t`changed` };
  const subjects = { rule: t`Rule`, parameter: t`Parameter`, cases: t`Cases of` };
  if (entries.length === 0) {
    return <p>{sameMeaning ? t`The two mean the same.` : t`Only comments or order differ.`}</p>;
  }
  return (
    <>
      {sameMeaning && <p>{t`The rules mean the same; only cases differ.`}</p>}
      <ul className={styles["remarks"]} aria-label={t`Differences`}>
        {entries.map((entry) => (
          <li key={`${entry.subject} ${entry.name}`}>
            <p className={styles["head"]}>
              <Badge tone={tones[entry.change]}>{changes[entry.change]}</Badge>
              <span>
                {subjects[entry.subject]}{" "}
                <code>
                  {entry.subject === "parameter" && "$"}
                  {entry.name}
                </code>
              </span>
              {goTo && entry.change !== "removed" && <PlaceLink {...entry} goTo={goTo} />}
            </p>
            {entry.sentences.map((sentence) => (
              <p key={sentence}>{sentence.charAt(0).toUpperCase() + sentence.slice(1)}.</p>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
