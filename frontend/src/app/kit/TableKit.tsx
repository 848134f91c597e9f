import { useState } from "react";
import { Section } from "@/components/content/Section";
import { GradeBadge } from "@/components/evidence/GradeBadge";
import { KnockedOut, TieRank } from "@/components/evidence/Rank";
import { UnknownCell } from "@/components/evidence/Unknown";
import { ValueBar } from "@/components/evidence/ValueBar";
import { SearchField } from "@/components/forms/TextField";
import { SidePanel } from "@/components/overlays/SidePanel";
import { type Column, DataTable } from "@/components/table/DataTable";
import { FacetList } from "@/components/table/FacetList";
import { FilterChips } from "@/components/table/FilterChips";
import { formatMoney } from "@/lib/format";
import styles from "./kit.module.css";
import { type SampleRow, sampleRows } from "./sample";

const columns: readonly Column<SampleRow>[] = [
  {
    id: "name",
    header: "Alternative",
    cell: (row) => row.name,
    sortValue: (row) => row.name,
    width: 220,
  },
  {
    id: "rank",
    header: "Rank",
    cell: (row) => (row.rank ? <TieRank first={row.rank[0]} last={row.rank[1]} /> : "—"),
    sortValue: (row) => row.rank?.[0],
    align: "end",
  },
  {
    id: "value",
    header: "Value, 95 %",
    cell: (row) => (
      <ValueBar value={row.value} low={row.low} high={row.high} isOut={row.rule !== undefined} />
    ),
    sortValue: (row) => row.value,
    width: 220,
  },
  {
    id: "grade",
    header: "Evidence",
    cell: (row) => <GradeBadge grade={row.grade} />,
    sortValue: (row) => row.grade,
  },
  {
    id: "price",
    header: "€ per million tokens",
    cell: (row) =>
      row.price === undefined ? <UnknownCell label="Unpriced" /> : formatMoney(row.price, "EUR"),
    sortValue: (row) => row.price,
    align: "end",
  },
  {
    id: "finding",
    header: "Finding",
    cell: (row) =>
      row.rule && <KnockedOut rule={row.rule} reason="hosting outside an adequate country" />,
  },
];

const rows = sampleRows(3000);

export function TableKit() {
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set(["alternative-2"]));
  const [open, setOpen] = useState<SampleRow>();
  const [facets, setFacets] = useState<readonly string[]>(["api"]);
  return (
    <Section title="Table" note="3,000 rows; j/k, Home, End, Enter">
      <div className={styles["split"]}>
        <FacetList
          title="Route"
          selected={facets}
          onToggle={(id) =>
            setFacets(
              facets.includes(id) ? facets.filter((other) => other !== id) : [...facets, id],
            )
          }
          options={[
            { id: "api", label: "First-party API", count: 42 },
            { id: "cloud", label: "Cloud platform", count: 31 },
            { id: "self", label: "Self-hosted weights", count: 12 },
            { id: "other", label: "Other", count: 0 },
          ]}
        />
        <div className={styles["kit"]}>
          <SearchField label="Search alternatives" />
          <FilterChips
            chips={facets.map((id) => ({
              id,
              name: "Route",
              value: id,
              onRemove: () => setFacets(facets.filter((other) => other !== id)),
            }))}
            onClear={() => setFacets([])}
          />
          <DataTable
            label="Alternatives"
            rows={rows}
            columns={columns}
            rowKey={(row) => row.id}
            onOpen={setOpen}
            current={open?.id}
            selection={selection}
            onSelection={setSelection}
            rowTone={(row) => (row.rule ? "muted" : undefined)}
            ruleBelow={(row) => row.id === "alternative-2"}
            maxHeight={420}
          />
        </div>
      </div>
      <SidePanel
        title={open?.name ?? ""}
        isOpen={open !== undefined}
        onClose={() => setOpen(undefined)}
      >
        {open && <GradeBadge grade={open.grade} />}
      </SidePanel>
    </Section>
  );
}
