// One exact model version: its licence and weights, its service dates, where it is offered, and every figure held about it.
import { t } from "@lingui/core/macro";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { Section } from "@/components/content/Section";
import { SummaryList } from "@/components/content/SummaryList";
import { SourceNote } from "@/components/evidence/Source";
import { UnknownCell } from "@/components/evidence/Unknown";
import { EmptyState } from "@/components/feedback/EmptyState";
import { DataTable } from "@/components/table/DataTable";
import { plain } from "@/lib/case/words";
import type { Alias, GradedRow } from "@/lib/catalog/types";
import { datesWords } from "@/lib/catalog/words";
import styles from "./catalog.module.css";
import { type ModelDetail, modelQuery } from "./catalogApi";
import { EntryLink, isPast, Known, RetiredMark, WeightsCell } from "./cells";
import { EntryPage } from "./EntryPage";
import { evidenceColumns } from "./evidenceColumns";
import { FactTable } from "./FactTable";
import { LicenceFacts } from "./LicenceFacts";
import { OfferingTable } from "./VendorPage";

export function ModelPage() {
  return (
    <EntryPage<ModelDetail>
      view="models"
      viewName={t`Models`}
      query={modelQuery}
      title={({ model }) => model.name}
      lead={({ model, developer }) => (
        <>
          <EntryLink kind="vendor" id={model.developer}>
            {developer?.name ?? plain(model.developer)}
          </EntryLink>
          <WeightsCell weights={model.weights} />
          <code>{model.id}</code>
          <RetiredMark retires={model.retired} isRetired={isPast(model.retired)} />
        </>
      )}
    >
      {(detail) => <ModelSections detail={detail} />}
    </EntryPage>
  );
}

function ModelSections({ detail }: { detail: ModelDetail }) {
  const { model } = detail;
  return (
    <div className={styles["columns"]}>
      <div className={styles["columns"]} data-two>
        <Section
          title={t`Licence and weights`}
          note={t`Open-weight is not open-source: the first says the weights can be had, the second what the licence allows.`}
        >
          <LicenceFacts model={model} licence={detail.licence} />
        </Section>
        <Section title={t`Version`}>
          <SummaryList
            entries={[
              { term: t`Released`, value: <Known text={model.released} /> },
              {
                term: t`Last day of service`,
                value: model.retired ?? t`none known`,
              },
              { term: t`Family`, value: <Known text={model.family} /> },
              { term: t`Basis`, value: <SourceNote provenance={model.provenance} /> },
            ]}
          />
        </Section>
      </div>
      <Section
        title={t`Offerings`}
        note={t`The same model over different routes is a different thing to buy.`}
      >
        <OfferingTable label={t`Offerings`} offerings={detail.offerings} />
      </Section>
      <Section
        title={t`Evidence`}
        note={t`Each figure with its grade and who measured it. Scores are never joined across versions of a benchmark.`}
      >
        <EvidenceTable evidence={detail.evidence} />
      </Section>
      <Section title={t`Facts`}>
        <FactTable label={t`Facts about ${model.name}`} facts={detail.facts} />
      </Section>
      {detail.aliases && (
        <Section
          title={t`Names elsewhere`}
          note={t`A floating name means different models over time, hence the dates. Files are joined by these names; a wrong one is corrected or withdrawn by importing its row of aliases.csv, which somebody accepts.`}
          actions={<Link to="/catalog/imports">{t`Imports`}</Link>}
        >
          <Aliases aliases={detail.aliases} />
        </Section>
      )}
    </div>
  );
}

export function EvidenceTable({ evidence }: { evidence: readonly GradedRow[] }) {
  const columns = useMemo(() => evidenceColumns(false), []);
  return (
    <DataTable
      label={t`Evidence`}
      rows={evidence}
      columns={columns}
      rowKey={({ row }) => row.id}
      maxHeight={520}
      empty={
        <EmptyState>{t`No figure is held: unknown, which is neither zero nor the average.`}</EmptyState>
      }
    />
  );
}

function Aliases({ aliases }: { aliases: readonly Alias[] }) {
  if (aliases.length === 0) return <EmptyState>{t`No other name is held.`}</EmptyState>;
  return (
    <table className={styles["facts"]} aria-label={t`Names elsewhere`}>
      <thead>
        <tr>
          <th scope="col">{t`Name`}</th>
          <th scope="col">{t`Where it is used`}</th>
          <th scope="col">{t`Means this model`}</th>
          <th scope="col">{t`Basis and source`}</th>
        </tr>
      </thead>
      <tbody>
        {aliases.map((alias) => (
          <tr key={`${alias.name} ${alias.scope} ${alias.effective.since ?? ""}`}>
            <th scope="row">
              <code>{alias.name}</code>
            </th>
            <td>{alias.scope === "*" ? t`anywhere` : alias.scope}</td>
            <td>{datesWords(alias.effective) || <UnknownCell label={t`no dates held`} />}</td>
            <td>
              <SourceNote provenance={alias.provenance} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
