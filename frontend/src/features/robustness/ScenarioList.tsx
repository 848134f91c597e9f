// The scenarios that the case states, and their editor. What the server finds wrong with one stands at it, field by field.
import { t } from "@lingui/core/macro";
import { Pencil, Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { Button, IconButton } from "@/components/actions/Button";
import { Section } from "@/components/content/Section";
import { Badge } from "@/components/evidence/Badge";
import { Callout } from "@/components/feedback/Callout";
import { EmptyState } from "@/components/feedback/EmptyState";
import { useCase } from "@/lib/case/CaseContext";
import { useCatalogNames } from "@/lib/case/catalogNames";
import type { Scenario } from "@/lib/case/types";
import { useVocabulary } from "@/lib/case/vocabulary";
import styles from "./Robustness.module.css";
import { ScenarioDialog } from "./ScenarioDialog";
import {
  fields,
  fresh,
  overrideWords,
  type ScenarioDraft,
  subjects,
  withoutScenario,
  withScenario,
} from "./scenarioDraft";

export function ScenarioList() {
  const { caseFile, mayEdit, change, assessment, problems } = useCase();
  const catalog = useCatalogNames();
  const vocabulary = useVocabulary() ?? [];
  const [editing, setEditing] = useState<ScenarioDraft | undefined>();
  const scenarios = caseFile.scenarios ?? [];
  const about = subjects(caseFile, assessment.data, catalog);
  const known = fields(caseFile, vocabulary);
  const problemsOf = (index: number) =>
    problems.filter(({ field }) => `${field}.`.startsWith(`scenarios.${index}.`));
  const at = scenarios.findIndex(({ id }) => id === editing?.id);
  return (
    <Section
      title={t`Scenarios of this case`}
      note={t`What might turn out otherwise: near within the contract term, far at renewal and beyond. Each states its assumption in words; none has a probability.`}
      actions={
        mayEdit && (
          <Button icon={Plus} onPress={() => setEditing(fresh())}>
            {t`Add a scenario`}
          </Button>
        )
      }
    >
      {scenarios.length === 0 && (
        <EmptyState>{t`The case states no scenarios yet. Think of what would make you regret the choice.`}</EmptyState>
      )}
      {scenarios.map((scenario, index) => (
        <Stated
          key={scenario.id}
          scenario={scenario}
          lines={scenario.overrides.map((each) => overrideWords(each, about, known))}
          problems={problemsOf(index).map(({ message, remedy }) =>
            remedy ? `${message} ${remedy}` : message,
          )}
          {...(mayEdit && {
            onEdit: () => setEditing(scenario),
            onRemove: () => change((current) => withoutScenario(current, scenario.id)),
          })}
        />
      ))}
      {editing && (
        <ScenarioDialog
          initial={editing}
          problems={
            at < 0
              ? []
              : problemsOf(at).map((each) => ({
                  ...each,
                  field: each.field.replace(`scenarios.${at}`, "scenario"),
                }))
          }
          onClose={() => setEditing(undefined)}
          onRecord={(next) => {
            change((current) => withScenario(current, next));
            setEditing(undefined);
          }}
        />
      )}
    </Section>
  );
}

interface StatedProps {
  scenario: Scenario;
  lines: readonly string[];
  problems: readonly string[];
  onEdit?: () => void;
  onRemove?: () => void;
}

function Stated({ scenario, lines, problems, onEdit, onRemove }: StatedProps) {
  const { name, horizon, assumptions, asOf, volume } = scenario;
  return (
    <article className={styles["scenario"]} aria-label={name}>
      <div>
        <h3>
          {name}
          <Badge tone="neutral">{horizon === "FAR" ? t`far` : t`near`}</Badge>
        </h3>
        <p>{assumptions}</p>
        <ul className={styles["bullets"]}>
          {asOf && <li>{t`Facts as of ${asOf}`}</li>}
          {volume !== undefined && <li>{t`${volume} times the workload`}</li>}
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {problems.map((problem) => (
          <Callout key={problem} tone="negative" title={problem} />
        ))}
      </div>
      {onEdit && onRemove && (
        <div className={styles["buttons"]}>
          <IconButton size="small" icon={Pencil} label={t`Change ${name}`} onPress={onEdit} />
          <IconButton size="small" icon={Trash2} label={t`Remove ${name}`} onPress={onRemove} />
        </div>
      )}
    </article>
  );
}
