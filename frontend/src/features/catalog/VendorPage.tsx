// One vendor: what is known at its own level. Nothing here speaks of another vendor's models.
import { t } from "@lingui/core/macro";
import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { Section } from "@/components/content/Section";
import { SummaryList } from "@/components/content/SummaryList";
import { SourceNote } from "@/components/evidence/Source";
import { EmptyState } from "@/components/feedback/EmptyState";
import { DataTable } from "@/components/table/DataTable";
import { plain } from "@/lib/case/words";
import type { OfferingLine, SupplyChainFact } from "@/lib/catalog/types";
import { Commitments } from "./Commitments";
import styles from "./catalog.module.css";
import { type VendorDetail, vendorQuery } from "./catalogApi";
import { EntryLink, entryAddress, isPast, Known, Place, RetiredMark } from "./cells";
import { EntryPage } from "./EntryPage";
import { FactTable } from "./FactTable";
import { ListingTimeline } from "./ListingTimeline";
import { offeringColumns } from "./offeringColumns";

export function VendorPage() {
  return (
    <EntryPage<VendorDetail>
      view="vendors"
      viewName={t`Vendors`}
      query={vendorQuery}
      title={({ vendor }) => vendor.name}
      lead={({ vendor }) => (
        <>
          <Place code={vendor.headquarters} />
          <span>{vendor.ownership}</span>
        </>
      )}
    >
      {(detail) => <VendorSections detail={detail} />}
    </EntryPage>
  );
}

function VendorSections({ detail }: { detail: VendorDetail }) {
  const { vendor } = detail;
  return (
    <div className={styles["columns"]}>
      <div className={styles["columns"]} data-two>
        <Section title={t`Company`}>
          <SummaryList
            entries={[
              { term: t`Legal entity`, value: <Known text={vendor.legalEntity} /> },
              { term: t`Seat`, value: <Place code={vendor.headquarters} /> },
              { term: t`Ultimate owner`, value: <Known text={vendor.parent} /> },
              { term: t`Ownership`, value: <Known text={vendor.ownership} /> },
              { term: t`Other names`, value: vendor.names.join(", ") || t`none` },
              { term: t`Basis`, value: <SourceNote provenance={vendor.provenance} /> },
            ]}
          />
        </Section>
        <Section
          title={t`Official lists`}
          note={t`Export control, sanctions and procurement bans are different things; each event names its list.`}
        >
          <ListingTimeline listings={detail.listings} />
        </Section>
      </div>
      <Section
        title={t`Spending statements`}
        note={t`About this company only, never about another company's model.`}
      >
        <Commitments commitments={detail.commitments} />
      </Section>
      <Section title={t`Supply chain`} note={t`What the vendor's compute rests on.`}>
        <SupplyChain facts={detail.supplyChain} />
      </Section>
      <Section title={t`Facts`}>
        <FactTable label={t`Facts about ${vendor.name}`} facts={detail.facts} />
      </Section>
      <Section title={t`Models`} note={t`Developed by this vendor.`}>
        <Models detail={detail} />
      </Section>
      <Section title={t`Offerings operated`} note={t`Whoever developed the model.`}>
        <OfferingTable label={t`Offerings operated`} offerings={detail.operated} />
      </Section>
    </div>
  );
}

function SupplyChain({ facts }: { facts: readonly SupplyChainFact[] }) {
  if (facts.length === 0)
    return <EmptyState>{t`Nothing is held about its supply chain.`}</EmptyState>;
  return (
    <table className={styles["facts"]} aria-label={t`Supply chain`}>
      <thead>
        <tr>
          <th scope="col">{t`Component`}</th>
          <th scope="col">{t`What is held`}</th>
          <th scope="col">{t`Export-control exposure`}</th>
          <th scope="col">{t`Basis and source`}</th>
        </tr>
      </thead>
      <tbody>
        {facts.map((fact) => (
          <tr key={fact.id}>
            <th scope="row">
              {plain(fact.component)}
              <span className={styles["small"]}>
                {" "}
                {[fact.eventDate, fact.status].filter(Boolean).join(" · ")}
              </span>
            </th>
            <td>
              {fact.value}
              <span className={styles["small"]}>
                {fact.originCountries && ` · ${t`from ${fact.originCountries}`}`}
                {fact.fabCountries && ` · ${t`made in ${fact.fabCountries}`}`}
              </span>
            </td>
            <td>
              <Known text={fact.exposure === "UNKNOWN" ? "" : plain(fact.exposure)} />
              {fact.exposureInWords && (
                <span className={styles["small"]}> {fact.exposureInWords}</span>
              )}
            </td>
            <td>
              <SourceNote provenance={fact.provenance} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Models({ detail }: { detail: VendorDetail }) {
  if (detail.models.length === 0)
    return <EmptyState>{t`No model of this vendor is held.`}</EmptyState>;
  return (
    <ul className={styles["plainList"]}>
      {detail.models.map((model) => (
        <li key={model.id}>
          <EntryLink kind="model" id={model.id}>
            {model.name}
          </EntryLink>{" "}
          <span className={styles["small"]}>{model.released}</span>{" "}
          <RetiredMark retires={model.retired} isRetired={isPast(model.retired)} />
        </li>
      ))}
    </ul>
  );
}

export function OfferingTable({
  label,
  offerings,
}: {
  label: string;
  offerings: readonly OfferingLine[];
}) {
  const navigate = useNavigate();
  const columns = useMemo(offeringColumns, []);
  return (
    <DataTable
      label={label}
      rows={offerings}
      columns={columns}
      rowKey={(row) => row.id}
      rowTone={(row) => (row.retired ? "muted" : undefined)}
      onOpen={(row) => void navigate(entryAddress("offering", row.id))}
      maxHeight={480}
      empty={<EmptyState>{t`No offering is held.`}</EmptyState>}
    />
  );
}
