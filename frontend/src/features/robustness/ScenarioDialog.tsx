// One scenario: name, horizon, assumption in words, and what it takes otherwise. Nothing reaches the case before it is whole.
import { t } from "@lingui/core/macro";
import { Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/actions/Button";
import { FactValueField } from "@/components/facts/FactValueField";
import { RadioGroup } from "@/components/forms/Checkbox";
import { ComboBox } from "@/components/forms/ComboBox";
import { DatePicker } from "@/components/forms/DateField";
import { ErrorSummary } from "@/components/forms/ErrorSummary";
import { NumberField } from "@/components/forms/NumberField";
import { Select } from "@/components/forms/Select";
import { TextArea, TextField } from "@/components/forms/TextField";
import { Dialog } from "@/components/overlays/Dialog";
import type { FieldProblem } from "@/lib/api/problem";
import { useCase } from "@/lib/case/CaseContext";
import { useCatalogNames } from "@/lib/case/catalogNames";
import type { Horizon, Scenario } from "@/lib/case/types";
import { useVocabulary } from "@/lib/case/vocabulary";
import { UnreadFields, useUnread } from "@/lib/typed/unread";
import styles from "./Robustness.module.css";
import {
  draftErrors,
  fieldOf,
  fields,
  type OverrideDraft,
  type ScenarioDraft,
  scenarioOf,
  subjects,
} from "./scenarioDraft";

export interface ScenarioDialogProps {
  initial: ScenarioDraft;
  /** What the server says of it as it stands, by field. */
  problems: readonly FieldProblem[];
  onClose: () => void;
  onRecord: (scenario: Scenario) => void;
}

export function ScenarioDialog({ initial, problems, onClose, onRecord }: ScenarioDialogProps) {
  const { caseFile } = useCase();
  const [draft, setDraft] = useState(initial);
  const [attempt, setAttempt] = useState(0);
  const unread = useUnread();
  const errors = unread.and(draftErrors(draft));
  const shown = attempt > 0 ? errors : draft === initial ? problems : [];
  const errorOf = (field: string) => shown.find((each) => each.field === field)?.message;
  const set = (part: Partial<ScenarioDraft>) => setDraft((before) => ({ ...before, ...part }));
  const setOverride = (index: number, part: Partial<OverrideDraft>) =>
    set({
      overrides: draft.overrides.map((each, at) => (at === index ? { ...each, ...part } : each)),
    });
  const record = () => {
    setAttempt(attempt + 1);
    if (errors.length > 0) return;
    onRecord(
      scenarioOf(
        draft,
        (caseFile.scenarios ?? []).map(({ id }) => id),
      ),
    );
  };
  return (
    <Dialog
      title={initial.id === "" ? t`New scenario` : t`Scenario ${initial.name}`}
      width="wide"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button variant="primary" onPress={record}>
            {initial.id === "" ? t`Add the scenario` : t`Change the scenario`}
          </Button>
        </>
      }
    >
      <div className={styles["form"]}>
        <ErrorSummary errors={shown} attempt={attempt} />
        <UnreadFields value={unread.register}>
          <TextField
            id="scenario.name"
            label={t`Name`}
            hint={t`What happens, in a few words.`}
            value={draft.name}
            onChange={(name) => set({ name })}
            error={errorOf("scenario.name")}
          />
          <RadioGroup
            label={t`Horizon`}
            options={[
              { id: "NEAR", label: t`Near`, note: t`Within the contract term` },
              { id: "FAR", label: t`Far`, note: t`At renewal and beyond` },
            ]}
            value={draft.horizon}
            onChange={(horizon) => set({ horizon: horizon as Horizon })}
          />
          <TextArea
            id="scenario.assumptions"
            label={t`Assumption in words`}
            hint={t`What is assumed, and why it might come about.`}
            rows={3}
            value={draft.assumptions}
            onChange={(assumptions) => set({ assumptions })}
            error={errorOf("scenario.assumptions")}
          />
          <div className={styles["pairOfFields"]}>
            <DatePicker
              id="scenario.asOf"
              label={t`Facts as of`}
              isOptional
              value={draft.asOf ?? ""}
              onChange={(day) => set({ asOf: day === "" ? undefined : day })}
            />
            <NumberField
              id="scenario.volume"
              label={t`Workload`}
              unit={t`times`}
              isOptional
              minValue={0}
              isAbove
              maxValue={1000}
              value={draft.volume ?? Number.NaN}
              onChange={(volume) => set({ volume: Number.isNaN(volume) ? undefined : volume })}
              error={errorOf("scenario.volume")}
            />
          </div>
          {draft.overrides.map((override, index) => (
            <OverrideFields
              // biome-ignore lint/suspicious/noArrayIndexKey: assumptions have no other name while they are typed
              key={index}
              index={index}
              override={override}
              errorOf={errorOf}
              onChange={(part) => setOverride(index, part)}
              onRemove={() => set({ overrides: draft.overrides.filter((_, at) => at !== index) })}
            />
          ))}
          <div>
            <Button
              id="scenario.add"
              size="small"
              icon={Plus}
              onPress={() =>
                set({
                  overrides: [...draft.overrides, { subject: "*", field: "", value: undefined }],
                })
              }
            >
              {t`Assume a fact otherwise`}
            </Button>
          </div>
        </UnreadFields>
      </div>
    </Dialog>
  );
}

interface OverrideFieldsProps {
  index: number;
  override: OverrideDraft;
  errorOf: (field: string) => string | undefined;
  onChange: (part: Partial<OverrideDraft>) => void;
  onRemove: () => void;
}

function OverrideFields({ index, override, errorOf, onChange, onRemove }: OverrideFieldsProps) {
  const { caseFile, assessment } = useCase();
  const catalog = useCatalogNames();
  const vocabulary = useVocabulary() ?? [];
  const entry = fieldOf(override.field, caseFile, vocabulary);
  const at = `scenario.overrides.${index}`;
  const isOfCase = override.field.startsWith("case.");
  const choices = fields(caseFile, vocabulary);
  const isKnown = override.field === "" || choices.some(({ id }) => id === override.field);
  return (
    <fieldset className={styles["override"]}>
      <legend>{t`Assumption ${index + 1}`}</legend>
      <ComboBox
        name={`${at}.field`}
        label={t`Fact or level`}
        options={isKnown ? choices : [{ id: override.field, label: override.field }, ...choices]}
        value={override.field === "" ? undefined : override.field}
        onChange={(field) =>
          onChange({
            field,
            value: undefined,
            ...(field.startsWith("case.") && { subject: "*" }),
          })
        }
        error={errorOf(`${at}.field`)}
        emptyText={t`No such fact in the vocabulary, and no such criterion.`}
      />
      {entry && <p className={styles["quiet"]}>{entry.meaning}</p>}
      {!isOfCase && (
        <Select
          name={`${at}.subject`}
          label={t`For`}
          options={subjects(caseFile, assessment.data, catalog)}
          value={override.subject}
          onChange={(subject) => onChange({ subject })}
          error={errorOf(`${at}.subject`) ?? errorOf(at)}
        />
      )}
      {entry && (
        <FactValueField
          id={`${at}.value`}
          field={entry}
          value={override.value}
          onChange={(value) => onChange({ value })}
          error={errorOf(`${at}.value`)}
        />
      )}
      <div>
        <Button size="small" variant="quiet" icon={Trash2} onPress={onRemove}>
          {t`Remove this assumption`}
        </Button>
      </div>
    </fieldset>
  );
}
