// One rule in full: what it reads, what it concludes, on what it rests, who answers for it, where it stands.
import { t } from "@lingui/core/macro";
import { useLingui } from "@lingui/react";
import { Button } from "@/components/actions/Button";
import { SummaryList } from "@/components/content/SummaryList";
import { SidePanel } from "@/components/overlays/SidePanel";
import { basisWords } from "@/lib/catalog/words";
import { FiredWhere } from "./FiredWhere";
import styles from "./Rulebook.module.css";
import type { GoTo } from "./RulebookStatus";
import { effectWords, forceWords } from "./RulesView";
import type { Rule } from "./rulebookApi";

export function RulePanel({
  rule,
  onClose,
  goTo,
}: {
  rule: Rule;
  onClose: () => void;
  goTo: GoTo;
}) {
  const { i18n } = useLingui();
  const { since, until } = rule;
  return (
    <SidePanel title={rule.title} isOpen onClose={onClose}>
      <div className={styles["page"]}>
        <SummaryList
          entries={[
            { term: t`Rule`, value: <code>{rule.id}</code> },
            { term: t`Holds when`, value: <code className={styles["when"]}>{rule.when}</code> },
            ...rule.effects.map((effect, index) => ({
              term: rule.effects.length > 1 ? t`Effect ${index + 1}` : t`Effect`,
              value: (
                <>
                  <strong>
                    {i18n._(effectWords[effect.kind])}
                    {effect.points && ` · ${t`${effect.points} points`}`}
                    {effect.tag !== "" && ` · ${effect.tag}`}
                  </strong>
                  <p>{effect.text}</p>
                </>
              ),
            })),
            { term: t`Reference`, value: rule.reference },
            { term: t`Rationale`, value: rule.rationale },
            { term: t`Owner`, value: rule.owner },
            {
              term: t`In effect`,
              value: until ? t`${since ?? "…"} to ${until}` : since ? t`since ${since}` : t`always`,
            },
            {
              term: t`Force`,
              value: `${i18n._(forceWords[rule.force])} · ${rule.waivable ? t`may be waived` : t`never waived`}`,
            },
            { term: t`Rests on`, value: basisWords(rule.basis) },
            { term: t`Takes part`, value: rule.active ? t`Yes` : t`No, switched off` },
          ]}
        />
        <FiredWhere rule={rule.id} goTo={goTo} />
        <Button onPress={() => goTo(rule.file, rule.line, rule.column)}>
          {t`Open ${rule.file}, line ${rule.line}`}
        </Button>
      </div>
    </SidePanel>
  );
}
