// What a reader must know about the whole comparison: contradictions first.
import { t } from "@lingui/core/macro";
import { Section } from "@/components/content/Section";
import { Callout } from "@/components/feedback/Callout";
import type { Warning } from "@/lib/case/assessment";
import { formatCount } from "@/lib/format";
import styles from "./Compare.module.css";

export function Warnings({ warnings }: { warnings: readonly Warning[] }) {
  if (warnings.length === 0) return null;
  const errors = warnings.filter(({ severity }) => severity === "ERROR");
  const others = warnings.filter(({ severity }) => severity !== "ERROR");
  return (
    <Section title={t`Read with care`}>
      {errors.map(({ code, about, text }) => (
        <Callout key={`${code} ${about}`} tone="negative" title={t`Must be mended before deciding`}>
          <p>{text}</p>
        </Callout>
      ))}
      {others.length > 0 && (
        <Callout tone="caution" title={formatCount(others.length, t`warning`)}>
          <ul className={styles["warnings"]}>
            {others.map(({ code, about, text }) => (
              <li key={`${code} ${about} ${text}`}>{text}</li>
            ))}
          </ul>
        </Callout>
      )}
    </Section>
  );
}
