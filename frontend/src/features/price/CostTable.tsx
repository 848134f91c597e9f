// Every alternative with its total under each price path; a row opens to its breakdown, which adds up to the cent.
import { t } from "@lingui/core/macro";
import { ChevronDown, ChevronRight } from "lucide-react";
import { useState } from "react";
import { IconButton } from "@/components/actions/Button";
import { ScrollRegion } from "@/components/content/ScrollRegion";
import { Badge } from "@/components/evidence/Badge";
import { UnknownCell } from "@/components/evidence/Unknown";
import type { CasePrices, Price } from "@/lib/case/pricesApi";
import type { PriceTrend } from "@/lib/case/types";
import { formatMoney, formatShare } from "@/lib/format";
import styles from "./Price.module.css";
import { byTotal, formatCents, restsWords, trendWords } from "./parts";

const trends: readonly PriceTrend[] = ["FALLING", "FLAT", "RISING"];

export function CostTable({ prices }: { prices: CasePrices }) {
  const [open, setOpen] = useState<string | undefined>();
  const { paths, currency } = prices;
  const rate = { FLAT: "", FALLING: `−${share(paths.falling)}`, RISING: `+${share(paths.rising)}` };
  return (
    <>
      <ScrollRegion label={t`Costs over the term`} className={styles["scroll"]}>
        <table className={styles["costs"]} aria-label={t`Costs over the term`}>
          <thead>
            <tr>
              <th scope="col">{t`Alternative`}</th>
              <th scope="col">{t`Rests on`}</th>
              <th scope="col" className={styles["figure"]}>{t`First month`}</th>
              {trends.map((trend) => (
                <th key={trend} scope="col" className={styles["figure"]}>
                  {trendWords(trend)} {rate[trend]}
                  {trend === paths.used && (
                    <span className={styles["used"]}>{t`in the ranking`}</span>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          {[...prices.prices].sort(byTotal).map((price) => (
            <Row
              key={price.offering}
              {...{ price, currency }}
              isOpen={open === price.offering}
              onToggle={() => setOpen(open === price.offering ? undefined : price.offering)}
            />
          ))}
        </table>
      </ScrollRegion>
      <p className={styles["quiet"]}>
        {t`Falling and rising move list prices on each anniversary; contracted prices and self-hosting stay as recorded.`}{" "}
        {prices.pathsAssumed ? t`The rates are an assumption of Assay, no forecast.` : paths.source}
      </p>
    </>
  );
}

interface RowProps {
  price: Price;
  currency: string;
  isOpen: boolean;
  onToggle: () => void;
}

function Row({ price, currency, isOpen, onToggle }: RowProps) {
  const { cost, name } = price;
  return (
    <tbody>
      <tr>
        <th scope="row">
          <span className={styles["name"]}>
            <IconButton
              size="small"
              icon={isOpen ? ChevronDown : ChevronRight}
              label={isOpen ? t`Hide breakdown of ${name}` : t`Show breakdown of ${name}`}
              aria-expanded={isOpen}
              onPress={onToggle}
            />
            {name}
            {price.doubts.length > 0 && <Badge tone="caution">{t`price to review`}</Badge>}
          </span>
        </th>
        <td>{cost ? restsWords(cost.rests) : "—"}</td>
        {cost ? (
          <>
            <td className={styles["figure"]}>{formatMoney(cost.perMonth, currency)}</td>
            {trends.map((trend) => {
              const path = cost.paths.find((each) => each.trend === trend);
              return (
                <td key={trend} className={styles["figure"]} data-used={path?.used || undefined}>
                  {formatMoney(Number(path?.total ?? cost.total), currency)}
                </td>
              );
            })}
          </>
        ) : (
          <td colSpan={4}>
            <UnknownCell label={t`Unpriced`} note={price.why} />{" "}
            <span className={styles["quiet"]}>{reason(price.why)}</span>
          </td>
        )}
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={6} className={styles["detail"]}>
            <Breakdown price={price} currency={currency} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Breakdown({ price, currency }: { price: Price; currency: string }) {
  const { cost, doubts } = price;
  return (
    <>
      {doubts.map((doubt) => (
        <p
          key={doubt}
        >{t`To review: ${doubt}. A price 20 times away from the model's other routes is looked at before it is believed.`}</p>
      ))}
      {cost === undefined ? (
        <p>{price.why}</p>
      ) : (
        <>
          <table className={styles["lines"]} aria-label={t`Breakdown of ${price.name}`}>
            <tbody>
              {cost.breakdown.map(({ kind, label, amount }) => (
                <tr key={`${kind} ${label}`}>
                  <th scope="row">{label}</th>
                  <td className={styles["figure"]}>{formatCents(amount, currency)}</td>
                </tr>
              ))}
              <tr className={styles["sum"]}>
                <th scope="row">{t`Total over the term`}</th>
                <td className={styles["figure"]}>{formatCents(cost.total, currency)}</td>
              </tr>
            </tbody>
          </table>
          <p className={styles["quiet"]}>{[cost.tariff, ...cost.notes].join(" · ")}</p>
        </>
      )}
    </>
  );
}

function share(rate: string): string {
  return formatShare(Number(rate));
}

function reason(why: string): string {
  return why.replace(/^Unknown: /, "");
}
