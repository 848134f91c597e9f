// One finding with everything needed to look it up: rule, what it says, reference, file and line.
import { t } from "@lingui/core/macro";
import { Badge, type BadgeTone } from "@/components/evidence/Badge";
import type { Finding } from "@/lib/case/assessment";
import { fieldWords, useVocabulary } from "@/lib/case/vocabulary";
import shared from "./Compare.module.css";
import styles from "./FindingLine.module.css";

const tones: Readonly<Record<Finding["kind"], BadgeTone>> = {
  KNOCK_OUT: "negative",
  PENALTY: "caution",
  OBLIGATION: "accent",
  FLAG: "neutral",
};

function kindWords({ kind, certainty, points }: Finding): string {
  const words = {
    KNOCK_OUT: certainty === "HOLDS" ? t`knock-out` : t`knock-out, unresolved`,
    PENALTY: certainty === "HOLDS" ? t`penalty ${points}` : t`penalty 0–${points}`,
    OBLIGATION: t`obligation`,
    FLAG: t`flag`,
  }[kind];
  return certainty === "MAY_HOLD" && kind !== "KNOCK_OUT" ? t`${words}, may apply` : words;
}

export function ruleAddress({ rule, place }: Finding): string {
  const search = new URLSearchParams({ rule, file: place.file, line: String(place.line) });
  return `/rulebook?${search}`;
}

export function FindingLine({ finding }: { finding: Finding }) {
  const { rule, text, reference, place, missing } = finding;
  const vocabulary = useVocabulary();
  return (
    <div className={styles["finding"]}>
      <Badge tone={tones[finding.kind]}>{kindWords(finding)}</Badge>
      <div>
        <p>
          <a className={styles["rule"]} href={ruleAddress(finding)}>
            {rule}
          </a>{" "}
          {text}
        </p>
        {missing.length > 0 && (
          <p
            className={shared["quiet"]}
          >{t`Missing: ${missing.map((field) => fieldWords(vocabulary, field)).join(", ")}`}</p>
        )}
        <p className={shared["quiet"]}>
          {reference !== "" && `${reference} · `}
          <a href={ruleAddress(finding)} className={styles["place"]}>
            {`${place.file}:${place.line}`}
          </a>
        </p>
      </div>
    </div>
  );
}
