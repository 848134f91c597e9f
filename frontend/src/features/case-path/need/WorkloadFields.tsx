// What is asked of the offering in a month; the cost of an alternative is the cost of exactly this.
import { t } from "@lingui/core/macro";
import { NumberField } from "@/components/forms/NumberField";
import type { Workload } from "@/lib/case/types";
import { formatCompact } from "@/lib/format";
import styles from "../NeedPage.module.css";
import { FieldGroup, type NeedFieldsProps } from "./NeedFields";
import { RequestsRange } from "./RequestsRange";

interface Entry {
  readonly field: Exclude<keyof Workload, "requestsRange">;
  readonly label: string;
  readonly unit?: string;
  readonly hint?: string;
  readonly isShare?: boolean;
  readonly least?: number;
}

function entries(): readonly Entry[] {
  return [
    { field: "requestsPerMonth", label: t`Requests`, unit: t`per month` },
    {
      field: "peakFactor",
      label: t`Peak`,
      unit: t`× average`,
      hint: t`The busiest hour over the average hour.`,
      least: 1,
    },
    {
      field: "inputTokens",
      label: t`Input`,
      unit: t`tokens per request`,
      hint: t`Cached part included; also picks the price tier.`,
    },
    { field: "outputTokens", label: t`Output`, unit: t`tokens per request` },
    {
      field: "reasoningTokens",
      label: t`Reasoning`,
      unit: t`tokens per request`,
      hint: t`Hidden reasoning, charged as output where it has no price of its own.`,
    },
    {
      field: "cachedShare",
      label: t`Input read from cache`,
      isShare: true,
      hint: t`Share of the input tokens.`,
    },
    {
      field: "batchShare",
      label: t`Can wait for batch processing`,
      isShare: true,
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
        {entries().map(({ field, label, unit, hint, isShare, least = 0 }) => (
          <NumberField
            key={field}
            id={`need.workload.${field}`}
            label={label}
            hint={hint}
            unit={unit}
            minValue={least}
            {...(isShare && {
              maxValue: 1,
              step: 0.01,
              formatOptions: { style: "percent" as const, maximumFractionDigits: 0 },
            })}
            value={workload[field]}
            onChange={(value) =>
              Number.isFinite(value) && set({ workload: { ...workload, [field]: value } })
            }
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
