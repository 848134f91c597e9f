// List prices of one alternative over time, from the catalog.
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { PriceHistory } from "@/components/charts/PriceHistory";
import { Section } from "@/components/content/Section";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { Select } from "@/components/forms/Select";
import { type CasePrices, priceSheetsQuery } from "@/lib/case/pricesApi";
import styles from "./Price.module.css";

export function History({ prices }: { prices: CasePrices }) {
  const services = prices.prices.filter(({ route }) => route !== "SELF_HOSTED");
  const [chosen, setChosen] = useState<string | undefined>();
  const shown = services.find(({ offering }) => offering === chosen) ?? services[0];
  if (shown === undefined) return null;
  return (
    <Section
      title={t`List prices over time`}
      note={t`Every price sheet the catalog holds of the alternative. Contracted prices stay in the case.`}
    >
      <div className={styles["choice"]}>
        <Select
          label={t`Alternative shown`}
          options={services.map(({ offering, name }) => ({ id: offering, label: name }))}
          value={shown.offering}
          onChange={setChosen}
        />
      </div>
      <Sheets offering={shown.offering} name={shown.name} />
    </Section>
  );
}

function Sheets({ offering, name }: { offering: string; name: string }) {
  const { data, error, refetch } = useQuery(priceSheetsQuery(offering));
  if (data !== undefined) {
    return data.items.length === 0 ? (
      <EmptyState>{t`The catalog holds no list price of this alternative: its price is unknown, not zero.`}</EmptyState>
    ) : (
      <PriceHistory name={name} prices={data.items} />
    );
  }
  return error === null ? (
    <SkeletonRows rows={6} />
  ) : (
    <ErrorState
      error={error}
      what={t`The price sheets could not be loaded.`}
      onRetry={() => void refetch()}
    />
  );
}
