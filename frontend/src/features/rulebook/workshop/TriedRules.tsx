// The rules that fire, may fire and nearly fire on typed facts; each opens into its conditions.
import { plural, t } from "@lingui/core/macro";
import { useState } from "react";
import { Button } from "@/components/actions/Button";
import { Badge, type BadgeTone } from "@/components/evidence/Badge";
import { useMay } from "@/lib/session";
import rulebook from "../Rulebook.module.css";
import type { GoTo } from "../RulebookStatus";
import { ExplanationParts } from "./ExplanationParts";
import { type CaseToKeep, KeepCaseDialog } from "./KeepCaseDialog";
import styles from "./Workshop.module.css";
import type { Simulation, TriedRule } from "./workshopApi";

type Kind = TriedRule["findings"][number]["kind"];

const tones: Readonly<Record<Kind, BadgeTone>> = {
  "knock-out": "negative",
  penalty: "caution",
  obligation: "accent",
  flag: "neutral",
};

const shown = 6;

export function TriedRules({ simulation, goTo }: { simulation: Simulation; goTo: GoTo }) {
  const [kept, setKept] = useState<CaseToKeep>();
  const [whole, setWhole] = useState<readonly string[]>([]);
  const mayWrite = useMay("compliance-author");
  const groups = [
    { answer: "fires", title: t`Fires`, none: t`No rule fires on these facts.` },
    { answer: "may-fire", title: t`May fire, facts are missing`, none: "" },
    { answer: "nearly-fires", title: t`Nearly fires, one condition lacks`, none: "" },
  ] as const;
  return (
    <>
      {groups.map(({ answer, title, none }) => {
        const rules = simulation.rules.filter((each) => each.answer === answer);
        if (rules.length === 0 && none === "") return null;
        return (
          <section key={answer} aria-label={title}>
            <h2 className={styles["answer"]}>
              {title}{" "}
              <span className={rulebook["muted"]} role="status">
                {plural(rules.length, { one: "# rule", other: "# rules" })}
              </span>
            </h2>
            {rules.length === 0 && <p className={rulebook["muted"]}>{none}</p>}
            <ul className={styles["remarks"]}>
              {rules.slice(0, whole.includes(answer) ? rules.length : shown).map((each) => (
                <Tried
                  key={each.explanation.rule}
                  tried={each}
                  goTo={goTo}
                  onKeep={mayWrite ? setKept : undefined}
                />
              ))}
            </ul>
            {rules.length > shown && !whole.includes(answer) && (
              <Button onPress={() => setWhole([...whole, answer])}>
                {t`Show all ${rules.length}`}
              </Button>
            )}
          </section>
        );
      })}
      {kept && <KeepCaseDialog kept={kept} onClose={() => setKept(undefined)} />}
    </>
  );
}

function Tried({
  tried,
  goTo,
  onKeep,
}: {
  tried: TriedRule;
  goTo: GoTo;
  onKeep: ((kept: CaseToKeep) => void) | undefined;
}) {
  const [isOpen, setOpen] = useState(false);
  const { explanation, findings, answer } = tried;
  const words = {
    "knock-out": t`knock-out`,
    penalty: t`penalty`,
    obligation: t`obligation`,
    flag: t`flag`,
  };
  const lacking = explanation.parts.filter(({ verdict }) => verdict !== "true");
  return (
    <li>
      <p className={styles["head"]}>
        {[...new Set(findings.map(({ kind }) => kind))].map((kind) => (
          <Badge key={kind} tone={answer === "may-fire" ? "neutral" : tones[kind]}>
            {answer === "may-fire" ? t`${words[kind]}, may apply` : words[kind]}
          </Badge>
        ))}
        <strong>{explanation.title}</strong> <code>{explanation.rule}</code>
      </p>
      {answer === "fires"
        ? [...new Set(findings.map(({ text }) => text))].map((text) => <p key={text}>{text}</p>)
        : lacking.map(({ shortfall }) => <p key={shortfall}>{sentence(shortfall)}</p>)}
      <p className={styles["head"]}>
        <Button size="small" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {isOpen ? t`Hide the conditions` : t`Show the conditions`}
        </Button>
        {onKeep && (
          <Button size="small" onPress={() => onKeep(explanation)}>{t`Keep as a case`}</Button>
        )}
      </p>
      {isOpen && <ExplanationParts explanation={explanation} goTo={goTo} />}
    </li>
  );
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
