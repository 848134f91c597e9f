// What the buyer records about money: exchange rates, migration, exit, self-hosting, contracted prices, each with its source.
import { t } from "@lingui/core/macro";
import { Section } from "@/components/content/Section";
import { useCase } from "@/lib/case/CaseContext";
import type { CasePrices } from "@/lib/case/pricesApi";
import { useIsPublished } from "@/lib/case/published";
import type { CaseFile, Pricing } from "@/lib/case/types";
import { formatMoney, formatNumber, formatShare } from "@/lib/format";
import { useSession } from "@/lib/session";
import { EntryList } from "./EntryList";
import { contractKind, exitKind, hostingKind, migrationKind, rateKind } from "./entries";
import styles from "./Price.module.css";
import { pricingOf, withPricing } from "./pricing";

export function MoneyEntries({ prices }: { prices: CasePrices | undefined }) {
  const { caseFile, meta, mayEdit, change } = useCase();
  const { need, candidates, procedure } = caseFile;
  const { migrations, selfHosting, contracted, exits = [] } = pricingOf(need);
  const nameOf = (id: string) =>
    id === "*"
      ? t`all alternatives without an entry of their own`
      : (prices?.prices.find(({ offering }) => offering === id)?.name ?? id);
  const offerings = candidates.map((id) => ({ id, label: nameOf(id) }));
  const currency = prices?.currency ?? need.budget?.currency ?? "EUR";
  const put = (changed: (current: CaseFile) => Partial<Pricing>) =>
    change((current) => withPricing(current, (pricing) => ({ ...pricing, ...changed(current) })));
  const author = useSession()?.person?.name ?? "";
  const isPublished = useIsPublished();
  const mayState = mayEdit && !isPublished;
  const isSealed = meta.status === "DRAFT" && procedure !== "MARKET_STUDY";
  return (
    <Section
      title={t`What the buyer records`}
      note={t`Each entry names its source. Entries of this case stay in this case.`}
    >
      <div className={styles["entries"]}>
        <EntryList
          kind={contractKind()}
          entries={contracted}
          words={({ offering, currency: unit, lines, monthlyMinimum, withheld }) =>
            withheld
              ? t`${nameOf(offering)}: withheld, for members only`
              : t`${nameOf(offering)}: ${lines.length} prices in ${unit}${monthlyMinimum === undefined ? "" : `, ${t`at least ${formatMoney(Number(monthlyMinimum), unit)} a month`}`}`
          }
          {...{ offerings, currency, mayEdit }}
          blocked={
            isSealed
              ? t`Contracted prices are opened after the weights are locked, so that nobody weighs with the offers on the table.`
              : undefined
          }
          onChange={(next) => put(() => ({ contracted: next }))}
        />
        <EntryList
          kind={hostingKind()}
          entries={selfHosting}
          words={({
            offering,
            accelerators,
            hourlyRate,
            currency: unit,
            utilisation,
            operationsPerMonth,
          }) =>
            t`${nameOf(offering)}: ${formatNumber(accelerators, 0)} accelerators at ${formatMoney(Number(hourlyRate), unit)} an hour, ${formatShare(Number(utilisation))} of the time, operations ${formatMoney(Number(operationsPerMonth), unit)} a month`
          }
          {...{ currency, mayEdit: mayState }}
          offerings={hostable(offerings, prices)}
          onChange={(next) => put(() => ({ selfHosting: next }))}
        />
        <EntryList
          kind={migrationKind()}
          entries={migrations}
          words={({ offering, amount, currency: unit }) =>
            t`${nameOf(offering)}: ${formatMoney(Number(amount), unit)}`
          }
          {...{ currency, mayEdit: mayState }}
          offerings={[{ id: "*", label: nameOf("*") }, ...offerings]}
          onChange={(next) => put(() => ({ migrations: next }))}
        />
        <EntryList
          kind={exitKind()}
          entries={exits}
          words={({ offering, amount, currency: unit }) =>
            t`${nameOf(offering)}: ${formatMoney(Number(amount), unit)}`
          }
          {...{ offerings, currency, mayEdit: mayState }}
          onChange={(next) => put(() => ({ exits: next }))}
        />
        <EntryList
          kind={rateKind(author)}
          entries={need.exchangeRates}
          words={({ from, to, rate, day, range }) =>
            [
              t`1 ${from} = ${rate} ${to} on ${day}`,
              range &&
                t`plausibly ${range.low} to ${range.high} (${range.author}, ${range.source})`,
            ]
              .filter(Boolean)
              .join("; ")
          }
          {...{ offerings, currency, mayEdit: mayState }}
          onChange={(exchangeRates) =>
            change((current) => ({ ...current, need: { ...current.need, exchangeRates } }))
          }
        />
      </div>
    </Section>
  );
}

/** Self-hosted candidates; all of them as long as their routes are not known. */
function hostable<O extends { readonly id: string }>(
  offerings: readonly O[],
  prices: CasePrices | undefined,
): readonly O[] {
  if (prices === undefined) return offerings;
  return offerings.filter(({ id }) =>
    prices.prices.some(({ offering, route }) => offering === id && route === "SELF_HOSTED"),
  );
}
