// Limits on plausible weights: the share of a criterion, or how many times as much as another it weighs.
import { t } from "@lingui/core/macro";
import { Plus, Trash2 } from "lucide-react";
import { Button, IconButton } from "@/components/actions/Button";
import { NumberField } from "@/components/forms/NumberField";
import { Select } from "@/components/forms/Select";
import type { FieldProblem } from "@/lib/api/problem";
import type { Criterion, WeightLimit } from "@/lib/case/types";
import { given } from "@/lib/typed/decimal";
import styles from "./weights.module.css";

const whole = "";

export function WeightLimits({
  criteria,
  limits,
  problems,
  onLimits,
}: {
  criteria: readonly Criterion[];
  limits: readonly WeightLimit[];
  problems: readonly FieldProblem[];
  /** Undefined where the limits may not change. */
  onLimits: ((limits: readonly WeightLimit[]) => void) | undefined;
}) {
  const first = criteria[0];
  const put = (index: number, next: WeightLimit) =>
    onLimits?.(limits.map((each, i) => (i === index ? next : each)));
  return (
    <div className={styles["limits"]}>
      <h3>{t`Limits`}</h3>
      {limits.length === 0 && (
        <p
          className={styles["note"]}
        >{t`None: the weights keep to nothing but the choice above.`}</p>
      )}
      <ul>
        {limits.map((limit, index) => (
          <LimitRow
            // biome-ignore lint/suspicious/noArrayIndexKey: limits have no name and stay where they are
            key={index}
            criteria={criteria}
            limit={limit}
            label={t`Limit ${index + 1}`}
            error={errorOf(problems, index)}
            onLimit={onLimits && ((next) => put(index, next))}
            onRemove={() => onLimits?.(limits.filter((_, i) => i !== index))}
          />
        ))}
      </ul>
      {onLimits && first && (
        <div>
          <Button
            icon={Plus}
            onPress={() => onLimits([...limits, { criterion: first.id, least: 0, most: 0.5 }])}
          >
            {t`Add a limit`}
          </Button>
        </div>
      )}
    </div>
  );
}

function errorOf(problems: readonly FieldProblem[], index: number): string | undefined {
  const own = `method.stated.limits.${index}`;
  const found = problems.find(({ field }) => field === own || field.startsWith(`${own}.`));
  return found && [found.message, found.remedy].filter(Boolean).join(" ");
}

interface LimitRowProps {
  criteria: readonly Criterion[];
  limit: WeightLimit;
  label: string;
  error: string | undefined;
  onLimit: ((limit: WeightLimit) => void) | undefined;
  onRemove: () => void;
}

function LimitRow({ criteria, limit, label, error, onLimit, onRemove }: LimitRowProps) {
  const { criterion, per } = limit;
  const others = criteria.filter(({ id }) => id !== criterion);
  const compare = (id: string) =>
    onLimit?.(
      id === whole ? { criterion, least: 0, most: 0.5 } : { criterion, per: id, least: 1, most: 2 },
    );
  const bound = (name: "least" | "most", title: string) => (
    <NumberField
      label={title}
      {...(per === undefined
        ? { kind: "percent", maxValue: 1 }
        : { unit: t`times`, maxValue: 1000 })}
      minValue={0}
      value={given(limit[name])}
      onChange={(value) => {
        const { [name]: _, ...rest } = limit;
        onLimit?.(Number.isFinite(value) ? { ...rest, [name]: value } : rest);
      }}
      isOptional
      isDisabled={!onLimit}
    />
  );
  return (
    <li>
      <fieldset className={styles["limit"]}>
        <legend className={styles["note"]}>{label}</legend>
        <Select
          label={t`Weight of`}
          options={criteria.map(({ id, name }) => ({ id, label: name }))}
          value={criterion}
          onChange={(id) => {
            const { per: held, ...rest } = limit;
            onLimit?.({ ...rest, criterion: id, ...(held && held !== id && { per: held }) });
          }}
          isDisabled={!onLimit}
        />
        <Select
          label={t`Compared with`}
          options={[
            { id: whole, label: t`the sum of all weights` },
            ...others.map(({ id, name }) => ({ id, label: name })),
          ]}
          value={per ?? whole}
          onChange={compare}
          isDisabled={!onLimit}
        />
        {bound("least", t`At least`)}
        {bound("most", t`At most`)}
        {onLimit && <IconButton icon={Trash2} label={t`Remove ${label}`} onPress={onRemove} />}
      </fieldset>
      {error && <p className={styles["refused"]}>{error}</p>}
    </li>
  );
}
