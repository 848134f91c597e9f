// What is missing from the costs, in words: alternatives without a price, prices that are looked at before they are believed, and
// entries of imports that were held back and speak of these alternatives. Nothing of it is ever counted as zero.
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Section } from "@/components/content/Section";
import { Badge } from "@/components/evidence/Badge";
import { UnknownCell } from "@/components/evidence/Unknown";
import { type CasePrices, heldAbout, heldBackQuery, type Price } from "@/lib/case/pricesApi";
import { formatCount } from "@/lib/format";
import styles from "./Price.module.css";

export function WaitingPrices({ prices: { prices } }: { prices: CasePrices }) {
  const { data } = useQuery(heldBackQuery);
  const held = heldAbout(
    data?.items ?? [],
    prices.flatMap(({ offering, model }) => [offering, model]),
  );
  const unpriced = prices.filter(({ cost }) => cost === undefined);
  const doubtful = prices.filter(({ doubts }) => doubts.length > 0);
  if (held.length + unpriced.length + doubtful.length === 0) return null;
  return (
    <Section
      title={t`Unpriced, doubtful and held back`}
      note={t`An unpriced alternative stays in the comparison with its cost unknown. A price 20 times away from the same model's other routes is looked at before it is believed.`}
      actions={<Link to="/catalog/imports">{t`All imports`}</Link>}
    >
      <ul className={styles["waiting"]}>
        {[...byReason(unpriced)].map(([why, names]) => (
          <li key={why}>
            <UnknownCell label={t`Unpriced`} />
            <span>
              <strong>{names.join("; ")}</strong>
              <br />
              {why.charAt(0).toUpperCase() + why.slice(1)}{" "}
              {/exchange rate|no rate/.test(why) && (
                <a href="#exchangeRates">{t`Add an exchange rate`}</a>
              )}
            </span>
          </li>
        ))}
        {doubtful.map(({ offering, name, doubts }) => (
          <li key={`doubt ${offering}`}>
            <Badge tone="caution">{t`to review`}</Badge>
            <span>
              <strong>{name}</strong> {doubts.join("; ")}{" "}
              <Link
                to="/catalog/offering"
                search={{ id: offering } as never}
              >{t`Its price sheets and sources`}</Link>
            </span>
          </li>
        ))}
        {held.map(({ key, reason, from, source }) => (
          <li key={`held ${from} ${key}`}>
            <Badge tone="caution">{t`held back`}</Badge>
            <span>
              <code>{key}</code> {reason}{" "}
              <Link
                to="/catalog/imports/$importId"
                params={{ importId: from }}
              >{t`Import ${source}`}</Link>
            </span>
          </li>
        ))}
      </ul>
      {unpriced.length > 0 && (
        <p className={styles["quiet"]}>
          {t`${formatCount(unpriced.length, t`alternative`)} unpriced: record a contracted price below, or import a price list under Catalog.`}
        </p>
      )}
    </Section>
  );
}

/** One line for all that lack the same thing. */
function byReason(unpriced: readonly Price[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { why, name } of unpriced) {
    const reason = why.replace(/^Unknown: /, "").replace(/\.\.$/, ".");
    found.set(reason, [...(found.get(reason) ?? []), name]);
  }
  return found;
}
