// The findings that come, go or change, rule by rule, then the cases in which only values move; offerings of one case to which the
// same happens stand together.
import { t } from "@lingui/core/macro";
import { Badge } from "@/components/evidence/Badge";
import type { FindingChange, Touched } from "./impactApi";
import { changeWords, isValuesAlone, kindWords, stagedTitle, valuesWords } from "./impactWords";
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
  const moving = cases.filter(isValuesAlone);
  if (rules.length === 0 && moving.length === 0) return null;
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
      {moving.length > 0 && (
        <li>
          <p className={styles["head"]}>
            <strong>{t`No finding changes, but values do`}</strong>
          </p>
          {moving.map((each) => (
            <p key={`${each.id} ${each.stage}`}>
              {stagedTitle(each)}: {valuesWords(each)}
            </p>
          ))}
        </li>
      )}
    </ul>
  );
}

function byRule(cases: readonly Touched[]): readonly RuleImpact[] {
  const found = new Map<string, RuleImpact>();
  for (const each of cases) {
    for (const change of each.findings) {
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
      const key = `${each.id} ${each.stage} ${words}`;
      const line = known.lines.get(key) ?? {
        caseTitle: stagedTitle(each),
        words,
        offerings: [],
      };
      line.offerings.push(change.name);
      known.lines.set(key, line);
    }
  }
  return [...found.values()].sort((a, b) => a.rule.localeCompare(b.rule));
}
