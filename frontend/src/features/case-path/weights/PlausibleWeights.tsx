// Which weights are taken as plausible when the answer's robustness is worked out: the model, the order it may rest on, and limits.
import { t } from "@lingui/core/macro";
import { Section } from "@/components/content/Section";
import { Callout } from "@/components/feedback/Callout";
import { RadioGroup } from "@/components/forms/Checkbox";
import { useCase } from "@/lib/case/CaseContext";
import type { StatedWeights, WeightModel } from "@/lib/case/types";
import { weightModelMeaning, weightModelName, weightModels } from "@/lib/case/weightModels";
import { RankOrder } from "./RankOrder";
import { WeightLimits } from "./WeightLimits";
import styles from "./weights.module.css";

const nothing: StatedWeights = { order: [], limits: [] };

export function PlausibleWeights({
  mayDeclare,
  weightOf,
}: {
  mayDeclare: boolean;
  weightOf: (id: string) => number;
}) {
  const { caseFile, change, problems } = useCase();
  const { method, criteria } = caseFile;
  const model = method.weights ?? "REGION";
  const stated = method.stated ?? nothing;
  const state = (next: Partial<StatedWeights>) =>
    change((current) => ({
      ...current,
      method: { ...current.method, stated: { ...(current.method.stated ?? nothing), ...next } },
    }));
  const choose = (weights: WeightModel) =>
    change((current) => {
      const held = current.method.stated ?? nothing;
      const order =
        weights === "RANK_ORDER" && held.order.length === 0 ? byWeight(ids, weightOf) : held.order;
      return {
        ...current,
        method: {
          ...current.method,
          weights,
          ...((order.length > 0 || current.method.stated) && { stated: { ...held, order } }),
        },
      };
    });
  const ids = criteria.map(({ id }) => id);
  const clash = problems.find(({ field }) => field === "method.stated.limits");
  const orderProblems = problems.filter(({ field }) => field.startsWith("method.stated.order"));
  return (
    <Section
      title={t`Plausible weights`}
      note={t`The leader follows from the central weights. How sure it is, is asked over all the weights that you hold for plausible.`}
    >
      <div className={styles["plausible"]}>
        <RadioGroup
          label={t`Which weights are plausible`}
          options={weightModels.map((id) => ({
            id,
            label: weightModelName(id),
            note: weightModelMeaning(id),
          }))}
          value={model}
          onChange={(id) => choose(id as WeightModel)}
          isDisabled={!mayDeclare}
        />
        {model === "ANY" && (
          <Callout tone="caution" title={t`Any weights at all says little`}>
            {t`Each criterion counts alike in this, so that splitting a criterion in two adds weight to what it measures. The ballots do not matter to the shares.`}
          </Callout>
        )}
        {model === "RANK_ORDER" && (
          <RankOrder
            criteria={criteria}
            order={stated.order.length > 0 ? stated.order : byWeight(ids, weightOf)}
            onOrder={mayDeclare ? (order) => state({ order }) : undefined}
          />
        )}
        {orderProblems.map(({ field, message, remedy }) => (
          <Callout key={field + message} tone="negative">
            {[message, remedy].filter(Boolean).join(" ")}
          </Callout>
        ))}
        <WeightLimits
          criteria={criteria}
          limits={stated.limits}
          problems={problems}
          onLimits={mayDeclare ? (limits) => state({ limits }) : undefined}
        />
        {clash && (
          <Callout tone="negative" title={t`These limits clash`}>
            {[clash.message, clash.remedy].filter(Boolean).join(" ")}
          </Callout>
        )}
      </div>
    </Section>
  );
}

/** Groups in falling order of weight; what weighs alike ties. */
function byWeight(ids: readonly string[], weightOf: (id: string) => number): string[][] {
  const groups: string[][] = [];
  for (const id of [...ids].sort((a, b) => weightOf(b) - weightOf(a))) {
    const last = groups.at(-1);
    const alike = last?.[0] !== undefined && Math.abs(weightOf(last[0]) - weightOf(id)) < 1e-9;
    if (last !== undefined && alike) last.push(id);
    else groups.push([id]);
  }
  return groups;
}
