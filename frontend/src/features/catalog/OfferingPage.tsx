// One offering: a model over a route under a contract. Its places, its prices now and over time, and the facts at its own level; what
// stands at the level of the model or the vendor is linked, not repeated.
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { lastDay, PriceHistory } from "@/components/charts/PriceHistory";
import { Section } from "@/components/content/Section";
import { SummaryList } from "@/components/content/SummaryList";
import { SourceNote } from "@/components/evidence/Source";
import { UnknownCell } from "@/components/evidence/Unknown";
import { Callout } from "@/components/feedback/Callout";
import { EmptyState } from "@/components/feedback/EmptyState";
import { heldAbout, heldBackQuery } from "@/lib/case/pricesApi";
import type { Fact, Tariff } from "@/lib/catalog/types";
import { datesWords, priceComponentWords, routeWords } from "@/lib/catalog/words";
import { formatMoney, formatNumber } from "@/lib/format";
import styles from "./catalog.module.css";
import { type OfferingDetail, offeringQuery } from "./catalogApi";
import { EntryLink, isPast, Known, RetiredMark, today } from "./cells";
import { EntryPage } from "./EntryPage";
import { attributeWords, FactTable, FactText } from "./FactTable";
import { LicenceFacts } from "./LicenceFacts";
import { ListingTimeline } from "./ListingTimeline";
import { EvidenceTable } from "./ModelPage";

/** Where data goes and who vouches: shown first, also when nothing is held about them. */
const places = ["storageCountries", "processingCountries", "accessCountries", "certifications"];

export function OfferingPage() {
  return (
    <EntryPage<OfferingDetail>
      view="offerings"
      viewName={t`Offerings`}
      query={offeringQuery}
      title={({ entry }) => entry.name}
      lead={({ entry, offering }) => (
        <>
          <span>{routeWords(entry.route)}</span>
          <span>{entry.contract}</span>
          <RetiredMark retires={offering.retires} isRetired={offering.retired} />
        </>
      )}
    >
      {(detail) => <OfferingSections detail={detail} />}
    </EntryPage>
  );
}

function OfferingSections({ detail }: { detail: OfferingDetail }) {
  const { entry, model, developer, operator } = detail;
  return (
    <div className={styles["columns"]}>
      {detail.offering.retired && (
        <Callout tone="caution" title={t`No longer offered`}>
          {t`The last day on this route was ${detail.offering.retires ?? t`not stated`}. It stays here for the record.`}
        </Callout>
      )}
      <div className={styles["columns"]} data-two>
        <Section title={t`Offering`}>
          <SummaryList
            entries={[
              {
                term: t`Model`,
                value: (
                  <EntryLink kind="model" id={entry.model}>
                    {model?.name ?? entry.model}
                  </EntryLink>
                ),
              },
              {
                term: t`Developer`,
                value: developer ? (
                  <EntryLink kind="vendor" id={developer.id}>
                    {developer.name}
                  </EntryLink>
                ) : (
                  <UnknownCell />
                ),
              },
              { term: t`Route`, value: routeWords(entry.route) },
              {
                term: t`Operator`,
                value: operator ? (
                  <EntryLink kind="vendor" id={operator.id}>
                    {operator.name}
                  </EntryLink>
                ) : (
                  entry.operator
                ),
              },
              { term: t`Contract`, value: <Known text={entry.contract} /> },
              {
                term: t`Last day on this route`,
                value: entry.retired ?? t`none known`,
              },
              { term: t`Basis`, value: <SourceNote provenance={entry.provenance} /> },
            ]}
          />
        </Section>
        <Section title={t`Where data goes`} note={t`Facts of this offering, not of its vendor.`}>
          <SummaryList
            entries={places.map((attribute) => ({
              term: attributeWords(attribute),
              value: <Held facts={detail.facts.filter((fact) => fact.attribute === attribute)} />,
            }))}
          />
        </Section>
      </div>
      <Section title={t`Prices`}>
        <TariffNow prices={detail.prices} />
        <HeldPrices offering={entry.id} model={entry.model} />
        {detail.prices.length > 0 && (
          <PriceHistory name={entry.name} prices={detail.prices} retired={entry.retired} />
        )}
      </Section>
      <div className={styles["columns"]} data-two>
        <Section
          title={t`Licence and weights`}
          note={t`Of the model. Open-weight is not open-source.`}
        >
          <LicenceFacts model={model} licence={detail.licence} />
        </Section>
        <Section title={t`Official lists`} note={t`Events about the developer and the operator.`}>
          <ListingTimeline
            listings={detail.listings}
            vendorName={(id) =>
              [developer, operator].find((vendor) => vendor?.id === id)?.name ?? id
            }
          />
        </Section>
      </div>
      <Section title={t`Facts`}>
        <FactTable
          label={t`Facts about ${entry.name}`}
          facts={detail.facts.filter((fact) => !places.includes(fact.attribute))}
        />
      </Section>
      <Section
        title={t`Evidence`}
        note={t`Measured on the model; the route may serve it differently.`}
      >
        <EvidenceTable evidence={detail.evidence} />
      </Section>
    </div>
  );
}

function Held({ facts }: { facts: readonly Fact[] }) {
  if (facts.length === 0) return <UnknownCell note={t`Nothing is held about it.`} />;
  return (
    <div className={styles["stack"]}>
      {facts.map((fact) => (
        <div key={JSON.stringify(fact)} className={styles["stack"]}>
          <span>
            <FactText value={fact.value} />{" "}
            <span className={styles["small"]}>{datesWords(fact.effective)}</span>
          </span>
          <SourceNote provenance={fact.provenance} />
        </div>
      ))}
    </div>
  );
}

/** Prices that an import held back: they wait for a person, and until then are no price of this offering. */
function HeldPrices({ offering, model }: { offering: string; model: string }) {
  const { data } = useQuery(heldBackQuery);
  const held = heldAbout(data?.items ?? [], [offering, model]);
  if (held.length === 0) return null;
  return (
    <Callout tone="caution" title={t`Held back by an import`}>
      <p>{t`Nothing of it counts anywhere until somebody has looked at it.`}</p>
      <ul>
        {held.map(({ key, reason, from, source }) => (
          <li key={`${from} ${key}`}>
            <code>{key}</code> {reason}{" "}
            <Link
              to="/catalog/imports/$importId"
              params={{ importId: from }}
            >{t`Import ${source}`}</Link>
          </li>
        ))}
      </ul>
    </Callout>
  );
}

/** The list price sheet in force today: the latest to take effect. */
function inForce(prices: readonly Tariff[]): Tariff | undefined {
  const now = lastDay(today());
  return prices
    .filter(
      ({ kind, effective: { since, until }, provenance }) =>
        kind === "LIST" &&
        (since === undefined || lastDay(since) <= now) &&
        (until === undefined || lastDay(until) >= now) &&
        !isPast(provenance.retracted),
    )
    .sort((a, b) => lastDay(a.effective.since ?? "0001") - lastDay(b.effective.since ?? "0001"))
    .at(-1);
}

function TariffNow({ prices }: { prices: readonly Tariff[] }) {
  const tariff = inForce(prices);
  if (tariff === undefined) {
    return (
      <EmptyState>{t`No list price is held for today: unknown, which does not mean free.`}</EmptyState>
    );
  }
  return (
    <table className={styles["facts"]} aria-label={t`Price sheet in force`}>
      <thead>
        <tr>
          <th scope="col">{t`Component`}</th>
          <th scope="col">{t`Per 1M tokens`}</th>
          <th scope="col">{t`Applies`}</th>
          <th scope="col">{t`Basis and source`}</th>
        </tr>
      </thead>
      <tbody>
        {tariff.lines.map((line) => (
          <tr key={`${line.component} ${line.aboveContextTokens}`}>
            <th scope="row">{priceComponentWords(line.component)}</th>
            <td>
              {formatMoney(Number(line.perMillionTokens), tariff.currency)}
              {line.contractuallyFree && ` ${t`(free by contract)`}`}
            </td>
            <td>
              {datesWords(tariff.effective)}
              {line.aboveContextTokens > 0 &&
                `, ${t`above ${formatNumber(line.aboveContextTokens)} input tokens`}`}
            </td>
            <td>
              <SourceNote provenance={tariff.provenance} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
