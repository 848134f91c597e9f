// Old rank and new rank of every alternative while swings are tried, joined by a line.
import { t } from "@lingui/core/macro";
import { Section } from "@/components/content/Section";
import { ValueBar } from "@/components/evidence/ValueBar";
import { type Column, DataTable } from "@/components/table/DataTable";
import { useCase } from "@/lib/case/CaseContext";
import { type Placed, placed } from "@/lib/case/ranking";
import { SlopeLines } from "./SlopeLines";
import styles from "./weights.module.css";

export function RankChanges() {
  const { assessment, tried } = useCase();
  const places = assessment.data ? placed(assessment.data, tried) : [];
  if (places.length === 0) return null;
  return (
    <Section
      title={t`What the weights do to the ranking`}
      note={
        tried
          ? t`Rank at the saved weights, and rank under what you are trying. Worked out here; the server works out what is decided on.`
          : t`Drag a swing to see how the ranks would move.`
      }
    >
      <div className={styles["changes"]}>
        {tried && <SlopeLines places={places} />}
        <DataTable
          label={t`Ranks`}
          rows={places}
          rowKey={({ alternative }) => alternative.offering}
          columns={columns(tried !== undefined)}
        />
      </div>
    </Section>
  );
}

function columns(isTried: boolean): readonly Column<Placed>[] {
  return [
    { id: "name", header: t`Alternative`, cell: ({ alternative }) => alternative.name },
    ...(isTried
      ? [
          {
            id: "before",
            header: t`Rank saved`,
            align: "end" as const,
            cell: ({ before }: Placed) => before,
          },
        ]
      : []),
    {
      id: "rank",
      header: isTried ? t`Rank tried` : t`Rank`,
      align: "end",
      cell: ({ rank, before }) => (
        <strong>
          {rank}
          {isTried && rank !== before && (rank < before ? " ↑" : " ↓")}
        </strong>
      ),
    },
    {
      id: "value",
      header: t`Value`,
      width: 180,
      cell: ({ value }) => <ValueBar value={value} />,
    },
  ];
}
