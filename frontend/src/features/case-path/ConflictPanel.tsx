// Somebody else saved first. Both versions stand side by side, piece by piece; nothing is lost until a choice is made.
import { plural, t } from "@lingui/core/macro";
import { useMemo, useState } from "react";
import { Button } from "@/components/actions/Button";
import { Callout } from "@/components/feedback/Callout";
import { RadioGroup } from "@/components/forms/Checkbox";
import { type Difference, differences, merged } from "@/lib/case/difference";
import styles from "./ConflictPanel.module.css";
import { contentWords, pieceWords } from "./pieceWords";
import type { Conflict } from "./useCaseDocument";

export function ConflictPanel({ conflict }: { conflict: Conflict }) {
  const { mine, theirs, base } = conflict;
  const found = useMemo(() => differences(mine, theirs, base), [mine, theirs, base]);
  const [chosen, setChosen] = useState<Readonly<Record<string, "mine" | "theirs">>>({});
  const choice = (difference: Difference) =>
    chosen[difference.piece] ?? (difference.changedBy === "them" ? "theirs" : "mine");
  const kept = new Set(found.filter((each) => choice(each) === "mine").map(({ piece }) => piece));
  const by = conflict.by === "" ? t`Somebody else` : conflict.by;
  return (
    <section className={styles["panel"]} aria-label={t`Two versions`} role="alert">
      <Callout tone="caution" title={t`${by} changed this case while you were editing it`}>
        <p>
          {plural(found.length, {
            0: "Both versions say the same.",
            one: "The versions differ in one place. Nothing is lost: choose which one stands.",
            other: "The versions differ in # places. Nothing is lost: choose which one stands.",
          })}
        </p>
      </Callout>
      {found.length > 0 && (
        <ul className={styles["differences"]}>
          {found.map((difference) => (
            <li key={difference.piece} className={styles["difference"]}>
              <RadioGroup
                label={pieceWords(difference.piece)}
                value={choice(difference)}
                onChange={(next) =>
                  setChosen({ ...chosen, [difference.piece]: next as "mine" | "theirs" })
                }
                options={[
                  { id: "mine", label: t`Yours: ${contentWords(difference.mine)}` },
                  { id: "theirs", label: t`Theirs: ${contentWords(difference.theirs)}` },
                ]}
              />
              <span className={styles["who"]}>{whoWords(difference.changedBy)}</span>
            </li>
          ))}
        </ul>
      )}
      <div className={styles["actions"]}>
        <Button variant="primary" onPress={() => conflict.keep(merged(mine, theirs, kept))}>
          {t`Save this choice`}
        </Button>
        <Button onPress={conflict.takeTheirs}>{t`Take all of theirs`}</Button>
      </div>
    </section>
  );
}

function whoWords(changedBy: Difference["changedBy"]): string {
  return {
    me: t`changed by you`,
    them: t`changed by them`,
    both: t`changed by both`,
    unknown: "",
  }[changedBy];
}
