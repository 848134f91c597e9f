// What is asked of the offering in a month; the cost of an alternative is the cost of exactly this.
import { t } from "@lingui/core/macro";
import { NumberField } from "@/components/forms/NumberField";
import type { Workload } from "@/lib/case/types";
import { formatCompact } from "@/lib/format";
import type { NumberKind } from "@/lib/typed/number";
import styles from "../NeedPage.module.css";
import { FieldGroup, type NeedFieldsProps } from "./NeedFields";
import { RequestsRange } from "./RequestsRange";

interface Entry {
  readonly field: Exclude<keyof Workload, "requestsRange">;
  readonly label: string;
  readonly unit?: string;
  readonly hint?: string;
  readonly kind: NumberKind;
  readonly least?: number;
}

function entries(): readonly Entry[] {
  return [
    { field: "requestsPerMonth", kind: "number", label: t`Requests`, unit: t`per month` },
    {
      field: "peakFactor",
      kind: "number",
      label: t`Peak`,
      unit: t`× average`,
      hint: t`The busiest hour over the average hour.`,
      least: 1,
    },
    {
      field: "inputTokens",
      kind: "whole",
      label: t`Input`,
      unit: t`tokens per request`,
      hint: t`Cached part included; also picks the price tier.`,
    },
    { field: "outputTokens", kind: "whole", label: t`Output`, unit: t`tokens per request` },
    {
      field: "reasoningTokens",
      kind: "whole",
      label: t`Reasoning`,
      unit: t`tokens per request`,
      hint: t`Hidden reasoning, charged as output where it has no price of its own.`,
    },
    {
      field: "cachedShare",
      label: t`Input read from cache`,
      kind: "percent",
      hint: t`Share of the input tokens.`,
    },
    {
      field: "batchShare",
      label: t`Can wait for batch processing`,
      kind: "percent",
      hint: t`Share of the requests.`,
    },
  ];
}

export function WorkloadFields({ need, mayEdit, isPlain, shows, errorOf, set }: NeedFieldsProps) {
  const { workload } = need;
  const monthly =
    workload.requestsPerMonth *
    (workload.inputTokens + workload.outputTokens + workload.reasoningTokens);
  return (
    <FieldGroup
      title={t`Workload`}
      note={t`Cost is worked out for this workload, never per token.`}
      isPlain={isPlain}
      isShown={shows("workload")}
    >
      {isPlain && <h3>{t`Workload`}</h3>}
      <div className={styles["pair"]}>
        {entries().map(({ field, label, unit, hint, kind, least = 0 }) => (
          <NumberField
            key={field}
            id={`need.workload.${field}`}
            label={label}
            hint={hint}
            unit={unit}
            minValue={least}
            kind={kind}
            {...(kind === "percent" && { maxValue: 1 })}
            value={workload[field]}
            onChange={(value) => set({ workload: { ...workload, [field]: value } })}
            error={
              errorOf(`workload.${field}`) ??
              (field === "requestsPerMonth" ? errorOf("workload") : undefined)
            }
            isDisabled={!mayEdit}
          />
        ))}
      </div>
      <RequestsRange {...{ need, mayEdit, errorOf, set }} />
      <p className={styles["total"]}>{t`Together ${formatCompact(monthly)} tokens a month.`}</p>
    </FieldGroup>
  );
}
