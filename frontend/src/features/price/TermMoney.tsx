// Discount rate and the rates of the price paths.
import { t } from "@lingui/core/macro";
import { Section } from "@/components/content/Section";
import { NumberField } from "@/components/forms/NumberField";
import { Select } from "@/components/forms/Select";
import { TextField } from "@/components/forms/TextField";
import { useCase } from "@/lib/case/CaseContext";
import { useIsPublished } from "@/lib/case/published";
import type { PricePaths, PriceTrend } from "@/lib/case/types";
import { given, plain } from "@/lib/typed/decimal";
import styles from "./Price.module.css";
import { trendWords } from "./parts";
import { pricingOf, withPricing } from "./pricing";

const trends: readonly PriceTrend[] = ["FLAT", "FALLING", "RISING"];

/** As the server assumes them where a case states none. */
const assumed: PricePaths = {
  used: "FLAT",
  falling: "0.20",
  rising: "0.10",
  source: "assumption: round figures to show the spread, no forecast",
};

export function TermMoney() {
  const { caseFile, problems, mayEdit: isMember, change } = useCase();
  const isPublished = useIsPublished();
  const mayEdit = isMember && !isPublished;
  const { discountRate, paths } = pricingOf(caseFile.need);
  const stated = paths ?? assumed;
  const setPaths = (changed: Partial<PricePaths>) =>
    change((current) =>
      withPricing(current, (pricing) => ({
        ...pricing,
        paths: { ...(pricing.paths ?? assumed), ...changed },
      })),
    );
  const errorOf = (field: string) => {
    const found = problems.find((problem) => problem.field === `need.pricing.${field}`);
    return found && `${found.message} ${found.remedy ?? ""}`;
  };
  return (
    <Section
      title={t`Discount rate and price paths`}
      note={t`An effective annual rate; every month is paid at its end, what is paid once at the start.`}
    >
      <div className={styles["fields"]}>
        <NumberField
          id="need.pricing.discountRate"
          label={t`Discount rate`}
          hint={t`Left empty, nothing is discounted.`}
          isOptional
          unit={t`a year`}
          minValue={0}
          maxValue={1}
          kind="percent"
          step={0.25}
          value={given(discountRate)}
          onChange={(rate) =>
            change((current) =>
              withPricing(current, (pricing) => ({
                ...pricing,
                discountRate: Number.isNaN(rate) ? undefined : plain(rate),
              })),
            )
          }
          error={errorOf("discountRate")}
          isDisabled={!mayEdit}
        />
        <Select
          label={t`Path in the ranking`}
          hint={t`The cost criterion is measured by this one.`}
          options={trends.map((id) => ({ id, label: trendWords(id) }))}
          value={stated.used}
          onChange={(used) => setPaths({ used: used as PriceTrend })}
          isDisabled={!mayEdit}
        />
        <NumberField
          label={t`Falling by`}
          unit={t`a year`}
          minValue={0}
          maxValue={0.99}
          kind="percent"
          value={given(stated.falling)}
          onChange={(rate) => setPaths({ falling: plain(rate) })}
          error={errorOf("paths.falling")}
          isDisabled={!mayEdit}
        />
        <NumberField
          label={t`Rising by`}
          unit={t`a year`}
          minValue={0}
          maxValue={10}
          kind="percent"
          value={given(stated.rising)}
          onChange={(rate) => setPaths({ rising: plain(rate) })}
          error={errorOf("paths.rising")}
          isDisabled={!mayEdit}
        />
        <div className={styles["wide"]}>
          <TextField
            label={t`Where the rates come from`}
            value={stated.source}
            onChange={(source) => setPaths({ source })}
            error={errorOf("paths.source")}
            isDisabled={!mayEdit}
          />
        </div>
      </div>
    </Section>
  );
}
