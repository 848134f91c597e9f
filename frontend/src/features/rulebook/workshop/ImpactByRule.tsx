// The findings that come, go or change, rule by rule; offerings of one case to which the same happens stand together.
import { t } from "@lingui/core/macro";
import { Badge } from "@/components/evidence/Badge";
import type { FindingChange, Touched } from "./impactApi";
import { changeWords, kindWords } from "./impactWords";
import styles from "./Workshop.module.css";

interface RuleImpact {
  readonly rule: string;
  readonly title: string;
  readonly kind: FindingChange["kind"];
  readonly lines: Map<string, Line>;
}

interface Line {
  readonly caseTitle: string;
  readonly words: string;
  readonly offerings: string[];
}

export function ImpactByRule({ cases }: { cases: readonly Touched[] }) {
  const rules = byRule(cases);
  if (rules.length === 0) return null;
  return (
    <ul className={styles["remarks"]} aria-label={t`Changes by rule`}>
      {rules.map(({ rule, title, kind, lines }) => (
        <li key={`${rule} ${kind}`}>
          <p className={styles["head"]}>
            <strong>{title}</strong> <code>{rule}</code> <Badge>{kindWords(kind)}</Badge>
          </p>
          {[...lines].map(([key, { caseTitle, words, offerings }]) => (
            <p key={key}>
              {caseTitle}: <strong>{words}</strong> {t`for ${offerings.join(", ")}`}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

function byRule(cases: readonly Touched[]): readonly RuleImpact[] {
  const found = new Map<string, RuleImpact>();
  for (const { id, title, decided, findings } of cases) {
    const caseTitle = decided ? t`${title} (decided)` : title;
    for (const change of findings) {
      const { rule, kind } = change;
      const known = found.get(`${rule} ${kind}`) ?? {
        rule,
        title: change.title,
        kind,
        lines: new Map<string, Line>(),
      };
      found.set(`${rule} ${kind}`, known);
      const { before, after } = changeWords(change);
      const words = `${before} → ${after}`;
      const key = `${id} ${decided} ${words}`;
      const line = known.lines.get(key) ?? { caseTitle, words, offerings: [] };
      line.offerings.push(change.name);
      known.lines.set(key, line);
    }
  }
  return [...found.values()].sort((a, b) => a.rule.localeCompare(b.rule));
}
