// The price step's entry: what each alternative costs over the term and of what, the price paths side by side, where self-hosting
// breaks even, prices over time, and what the buyer states about money. Pure parts: parts.ts, volume.ts, pricing.ts, entries.ts.
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "@/components/actions/Button";
import { Section } from "@/components/content/Section";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { useCase } from "@/lib/case/CaseContext";
import { type CasePrices, casePricesQuery } from "@/lib/case/pricesApi";
import { formatShare } from "@/lib/format";
import { BreakdownChart } from "./BreakdownChart";
import { BreakEven } from "./BreakEven";
import { CostTable } from "./CostTable";
import { History } from "./History";
import { MoneyEntries } from "./MoneyEntries";
import { TermMoney } from "./TermMoney";
import { WaitingPrices } from "./WaitingPrices";

export function PricePage() {
  const { caseId } = useCase();
  const { data, error, refetch } = useQuery(casePricesQuery(caseId));
  return (
    <>
      {data !== undefined && <Answer prices={data} />}
      {data === undefined && error === null && <SkeletonRows rows={10} height={32} />}
      {error !== null && (
        <ErrorState
          error={error}
          what={t`The costs could not be worked out.`}
          kept={t`The case itself is saved. What is missing is named below and on the step Need.`}
          onRetry={() => void refetch()}
        />
      )}
      <TermMoney />
      <MoneyEntries prices={data} />
    </>
  );
}

function Answer({ prices }: { prices: CasePrices }) {
  const { currency, termMonths, asOf, discountRate } = prices;
  const discounted =
    Number(discountRate) > 0
      ? t`discounted at ${formatShare(Number(discountRate))} a year`
      : t`not discounted`;
  if (prices.prices.length === 0) return <NoCandidates />;
  // Where nothing is priced, the reason is the first thing to read.
  const isNothingPriced = prices.prices.every(({ cost }) => cost === undefined);
  return (
    <>
      {isNothingPriced && <WaitingPrices prices={prices} />}
      <Section
        title={t`Cost over the term`}
        note={t`Of this workload over ${termMonths} months in ${currency}, at the prices of ${asOf}, ${discounted}. What is not priced is unknown, never zero.`}
      >
        <CostTable prices={prices} />
        {!isNothingPriced && <BreakdownChart prices={prices} />}
      </Section>
      {!isNothingPriced && <WaitingPrices prices={prices} />}
      <BreakEven prices={prices} />
      <History prices={prices} />
    </>
  );
}

function NoCandidates() {
  const { caseId } = useCase();
  return (
    <EmptyState
      action={
        <Link to="/cases/$caseId/candidates" params={{ caseId }} className={buttonClass()}>
          {t`Go to candidates`}
        </Link>
      }
    >
      {t`Nothing to price yet: the case has no candidates.`}
    </EmptyState>
  );
}
