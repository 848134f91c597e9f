// The fields of a criterion once it is known what it measures.
import { t } from "@lingui/core/macro";
import { RadioGroup } from "@/components/forms/Checkbox";
import { NumberField } from "@/components/forms/NumberField";
import { Select } from "@/components/forms/Select";
import { TextField } from "@/components/forms/TextField";
import type { Criterion, Group, Level, Scale } from "@/lib/case/types";
import { groups, groupWords, levelWords } from "@/lib/case/words";
import styles from "./criteria.module.css";
import { InnerPoints } from "./InnerPoints";
import { ScaleFields } from "./ScaleFields";

type Draft = Omit<Criterion, "id">;

const levels: readonly Level[] = ["VENDOR", "MODEL", "OFFERING", "SUPPLY_CHAIN", "REGIME", "CASE"];

export function CriterionFields({
  draft,
  onChange,
  errorOf,
}: {
  draft: Draft;
  onChange: (draft: Draft) => void;
  errorOf: (field: string) => string | undefined;
}) {
  const { scale } = draft;
  const rescale = (part: Partial<Scale>) => onChange({ ...draft, scale: { ...scale, ...part } });
  return (
    <>
      <TextField
        id="name"
        label={t`Name`}
        value={draft.name}
        onChange={(name) => onChange({ ...draft, name })}
        error={errorOf("name")}
      />
      <div className={styles["pair"]}>
        <Select
          label={t`Group`}
          options={groups.map((id) => ({ id, label: groupWords(id) }))}
          value={draft.group}
          onChange={(group) => onChange({ ...draft, group: group as Group })}
        />
        <Select
          label={t`Level`}
          hint={t`What the figure is a fact about.`}
          options={levels.map((id) => ({ id, label: levelWords(id) }))}
          value={draft.level}
          onChange={(level) => onChange({ ...draft, level: level as Level })}
          error={errorOf("level")}
        />
        <TextField
          id="scale.unit"
          label={t`Unit`}
          value={scale.unit}
          onChange={(unit) => rescale({ unit })}
          error={errorOf("scale.unit")}
        />
        <RadioGroup
          label={t`Direction`}
          hint={t`Turning it round exchanges worst and best.`}
          value={scale.best > scale.worst ? "more" : "less"}
          onChange={() => rescale({ worst: scale.best, best: scale.worst, points: [] })}
          options={[
            { id: "more", label: t`More is better` },
            { id: "less", label: t`Less is better` },
          ]}
        />
      </div>
      <ScaleFields
        scale={scale}
        onChange={({ worst, best, form }) =>
          rescale({ worst, best, form, ...(form === "LOG" && { points: [] }) })
        }
        errorOf={errorOf}
      />
      {scale.form === "LINEAR" && (
        <InnerPoints
          scale={scale}
          onChange={(points) => rescale({ points })}
          error={errorOf("scale.points")}
        />
      )}
      {draft.reads.source === "FACT" && (
        <NumberField
          id="whereNotApplicable"
          label={t`Level where it does not apply`}
          hint={t`What counts for an alternative about which the question does not arise. Left empty, its worst level counts, and the evaluation asks for one.`}
          unit={scale.unit}
          isOptional
          value={draft.whereNotApplicable ?? Number.NaN}
          onChange={(level) =>
            onChange({ ...draft, whereNotApplicable: Number.isNaN(level) ? undefined : level })
          }
          error={errorOf("whereNotApplicable")}
        />
      )}
    </>
  );
}
