// What follows from the award: obligations that are conditions of it, exposure that remains, flags to keep an eye on.
import { t } from "@lingui/core/macro";
import { Section } from "@/components/content/Section";
import type { Alternative, Finding } from "@/lib/case/assessment";
import styles from "./Record.module.css";

export function Consequences({ chosen }: { chosen: Alternative }) {
  const of = (kind: Finding["kind"]) => chosen.findings.filter((finding) => finding.kind === kind);
  return (
    <Section title={t`Consequences`}>
      <Findings title={t`Obligations, conditions of the award`} findings={of("OBLIGATION")} />
      <Findings title={t`Residual exposure`} findings={of("PENALTY")} />
      <Findings title={t`Flags`} findings={of("FLAG")} />
      {chosen.findings.length === 0 && (
        <p>{t`The rulebook attaches no obligation, penalty or flag to the choice.`}</p>
      )}
      {chosen.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </Section>
  );
}

function Findings({ title, findings }: { title: string; findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul className={styles["list"]}>
        {findings.map(({ rule, text, reference, certainty, points, place }) => (
          <li key={`${rule} ${place.line}`}>
            <code>{rule}</code> {text}
            {points > 0 && ` ${t`(${points} points)`}`}
            {certainty === "MAY_HOLD" && ` ${t`(may apply: facts are missing)`}`}
            <span className={styles["quiet"]}>{reference}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
