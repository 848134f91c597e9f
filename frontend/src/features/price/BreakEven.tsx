// From how many requests a month on running the weights costs no more than each service: a table of all, a drawing of one.
import { t } from "@lingui/core/macro";
import { useState } from "react";
import { ScrollRegion } from "@/components/content/ScrollRegion";
import { Section } from "@/components/content/Section";
import { EmptyState } from "@/components/feedback/EmptyState";
import { Select } from "@/components/forms/Select";
import type { CasePrices, Crossing } from "@/lib/case/pricesApi";
import { formatMoney, formatNumber } from "@/lib/format";
import { given } from "@/lib/typed/decimal";
import { BreakEvenChart } from "./BreakEvenChart";
import styles from "./Price.module.css";

export function BreakEven({ prices }: { prices: CasePrices }) {
  const [host, setHost] = useState<string | undefined>();
  const [service, setService] = useState<string | undefined>();
  const hosts = [...new Set(prices.breakEvens.map(({ selfHosted }) => selfHosted))];
  const hosted = host !== undefined && hosts.includes(host) ? host : hosts[0];
  const crossings = prices.breakEvens
    .filter(({ selfHosted }) => selfHosted === hosted)
    .sort(nearest);
  const shown = crossings.find((each) => each.service === service) ?? crossings[0];
  const nameOf = (id: string) => prices.prices.find(({ offering }) => offering === id)?.name ?? id;
  return (
    <Section
      title={t`Break-even against self-hosting`}
      note={t`Requests a month at which both cost the same over the term, all else of the workload unchanged. The case asks for ${formatNumber(prices.requestsPerMonth, 0)}.`}
    >
      {shown === undefined || hosted === undefined ? (
        <EmptyState>
          {t`No self-hosting is recorded in parts. Enter accelerators, hours and operations below to see where it breaks even.`}
        </EmptyState>
      ) : (
        <>
          {hosts.length > 1 && (
            <div className={styles["choice"]}>
              <Select
                label={t`Self-hosted alternative`}
                options={hosts.map((id) => ({ id, label: nameOf(id) }))}
                value={hosted}
                onChange={setHost}
              />
            </div>
          )}
          <div className={styles["choice"]}>
            <Select
              label={t`Service drawn`}
              options={crossings.map(({ service: id }) => ({ id, label: nameOf(id) }))}
              value={shown.service}
              onChange={setService}
            />
          </div>
          <BreakEvenChart {...{ prices, nameOf }} crossing={shown} />
          <ScrollRegion label={t`Break-even, one row a service`} className={styles["scroll"]}>
            <table className={styles["costs"]} aria-label={t`Break-even with ${nameOf(hosted)}`}>
              <thead>
                <tr>
                  <th scope="col">{t`Service`}</th>
                  <th scope="col" className={styles["figure"]}>{t`Requests a month`}</th>
                  <th scope="col" className={styles["figure"]}>{t`Cost of both`}</th>
                  <th scope="col">{t`At the case's own requests`}</th>
                </tr>
              </thead>
              <tbody>
                {crossings.map((crossing) => (
                  <tr key={crossing.service}>
                    <th scope="row">{nameOf(crossing.service)}</th>
                    <td className={styles["figure"]}>{crossingWords(crossing)}</td>
                    <td className={styles["figure"]}>
                      {crossing.cost === undefined
                        ? "—"
                        : formatMoney(given(crossing.cost), prices.currency)}
                    </td>
                    <td>{cheaperWords(crossing, prices)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </>
      )}
    </Section>
  );
}

export function crossingWords(crossing: Crossing): string {
  const { requestsPerMonth, searchedUpTo, dearerAgainAbove } = crossing;
  if (requestsPerMonth === undefined) {
    return t`never within ${formatNumber(given(searchedUpTo), 0)}`;
  }
  if (given(requestsPerMonth) === 0) return t`from the first request`;
  const from = formatNumber(given(requestsPerMonth), 0);
  return dearerAgainAbove === undefined
    ? from
    : t`${from} to ${formatNumber(given(dearerAgainAbove), 0)}, then a further fleet`;
}

function cheaperWords({ service, selfHosted }: Crossing, { prices, currency }: CasePrices): string {
  const total = (id: string) => prices.find(({ offering }) => offering === id)?.cost?.total ?? 0;
  const difference = total(selfHosted) - total(service);
  const amount = formatMoney(Math.abs(difference), currency);
  if (difference === 0) return t`both cost the same`;
  return difference > 0 ? t`the service, by ${amount}` : t`self-hosting, by ${amount}`;
}

function nearest(a: Crossing, b: Crossing): number {
  const at = ({ requestsPerMonth }: Crossing) => given(requestsPerMonth ?? Number.MAX_VALUE);
  return at(a) - at(b);
}
