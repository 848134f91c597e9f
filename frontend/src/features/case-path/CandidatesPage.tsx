// Step 2: which offerings are compared. Chosen ones first, excluded ones among them with the rule that excludes; below, the catalog.
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { Button } from "@/components/actions/Button";
import { Section } from "@/components/content/Section";
import { EmptyState } from "@/components/feedback/EmptyState";
import { DataTable } from "@/components/table/DataTable";
import { announce } from "@/lib/announce";
import { useCase } from "@/lib/case/CaseContext";
import { formatCount } from "@/lib/format";
import { CatalogSearch } from "./candidates/CatalogSearch";
import { type Candidate, candidateColumns } from "./candidates/candidateColumns";
import styles from "./candidates/candidates.module.css";
import { offeringsQuery } from "./candidates/offeringsApi";
import { PublishedTender } from "./PublishedTender";

export function CandidatesPage() {
  const { caseFile, assessment, mayEdit, change } = useCase();
  const { data: catalog } = useQuery(offeringsQuery({}, caseFile.need.asOf));
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(
    (): readonly Candidate[] =>
      caseFile.candidates.map((id) => ({
        id,
        line: catalog?.items.find((line) => line.id === id),
        alternative: assessment.data?.alternatives.find(({ offering }) => offering === id),
      })),
    [caseFile.candidates, catalog, assessment.data],
  );
  const columns = useMemo(() => candidateColumns(caseFile.criteria), [caseFile.criteria]);
  const remove = (ids: ReadonlySet<string>) => {
    change((current) => ({
      ...current,
      candidates: current.candidates.filter((id) => !ids.has(id)),
    }));
    setSelected(new Set());
    announce(t`${formatCount(ids.size, t`candidate`)} removed`);
  };
  const add = (ids: readonly string[]) => {
    change((current) => ({
      ...current,
      candidates: [...new Set([...current.candidates, ...ids])],
    }));
    announce(t`${formatCount(ids.length, t`candidate`)} added`);
  };
  return (
    <>
      <PublishedTender />
      <Section
        title={t`Chosen candidates`}
        note={t`Removing one never reorders the rest. What a rule excludes stays here with the rule's name, so that nobody wonders later.`}
      >
        {selected.size > 0 && (
          <Bulk count={selected.size} onClear={() => setSelected(new Set())}>
            <Button size="small" variant="danger" onPress={() => remove(selected)}>
              {t`Remove from the case`}
            </Button>
          </Bulk>
        )}
        <DataTable
          label={t`Chosen candidates`}
          rows={rows}
          columns={columns}
          rowKey={({ id }) => id}
          rowTone={({ alternative }) =>
            alternative?.status === "KNOCKED_OUT" ? "muted" : undefined
          }
          {...(mayEdit && { selection: selected, onSelection: setSelected })}
          empty={
            <EmptyState>
              {t`No candidate yet. Search the catalog below and add at least two offerings.`}
            </EmptyState>
          }
        />
      </Section>
      {mayEdit && (
        <CatalogSearch asOf={caseFile.need.asOf} chosen={caseFile.candidates} onAdd={add} />
      )}
    </>
  );
}

export function Bulk({
  count,
  onClear,
  children,
}: {
  count: number;
  onClear: () => void;
  children: React.ReactNode;
}) {
  return (
    <div className={styles["bulk"]} role="status">
      <span>{t`${formatCount(count, t`offering`)} selected`}</span>
      {children}
      <Button size="small" variant="quiet" onPress={onClear}>
        {t`Clear selection`}
      </Button>
    </div>
  );
}
