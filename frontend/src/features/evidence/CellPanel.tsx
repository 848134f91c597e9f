// One cell: why this figure, and every row held about it, counted or not.
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { ArrowDown, ArrowUp } from "lucide-react";
import { IconButton } from "@/components/actions/Button";
import { SummaryList } from "@/components/content/SummaryList";
import { Badge } from "@/components/evidence/Badge";
import { DisputedMark, DisputedTable } from "@/components/evidence/DisputedFigures";
import { GradeBadge } from "@/components/evidence/GradeBadge";
import { NamedId } from "@/components/evidence/NamedId";
import { UnknownCell } from "@/components/evidence/Unknown";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { SidePanel } from "@/components/overlays/SidePanel";
import { useCase } from "@/lib/case/CaseContext";
import { useCatalogNames } from "@/lib/case/catalogNames";
import { evidenceQuery, type GradedRow } from "@/lib/case/evidenceApi";
import { measuredWords } from "@/lib/case/measured";
import { formatInterval, formatNumber } from "@/lib/format";
import type { Place } from "./coverage";
import styles from "./Evidence.module.css";
import { JudgedInterval } from "./JudgedInterval";
import { ageWords, basisWords, contaminationWords, evaluatorWords } from "./words";

export function CellPanel({
  place,
  asOf,
  onClose,
  onStep,
}: {
  place: Place;
  asOf: string;
  onClose: () => void;
  onStep: (step: 1 | -1) => void;
}) {
  const { alternative, criterion, cell } = place;
  return (
    <SidePanel
      title={`${alternative.name}: ${criterion.name}`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <IconButton label={t`Previous weak cell (p)`} icon={ArrowUp} onPress={() => onStep(-1)} />
          <IconButton label={t`Next weak cell (n)`} icon={ArrowDown} onPress={() => onStep(1)} />
        </>
      }
    >
      <div className={styles["panel"]}>
        <SummaryList
          entries={[
            {
              term: t`Measured`,
              value: measuredWords(cell, criterion) ?? <UnknownCell note={cell?.why} />,
            },
            {
              term: t`Value, 0–100`,
              value: cell
                ? formatInterval(cell.value.expected, cell.value.worst, cell.value.best)
                : t`anywhere on the scale`,
            },
            {
              term: t`Scale`,
              value: `${formatNumber(criterion.scale.worst)} → ${formatNumber(criterion.scale.best)} ${criterion.scale.unit}`,
            },
            { term: t`Grade`, value: cell?.grade ? <GradeBadge grade={cell.grade} /> : t`none` },
            ...(cell?.contamination === undefined
              ? []
              : [
                  {
                    term: t`Items seen in training`,
                    value: contaminationWords(cell.contamination),
                  },
                ]),
          ]}
        />
        <h3>{t`Why this figure`}</h3>
        <p>{cell?.why || t`No reason is recorded.`}</p>
        {cell?.dispute && (
          <>
            <DisputedMark {...{ cell, criterion }} />
            <DisputedTable {...{ cell, criterion }} />
          </>
        )}
        {cell?.clamped && (
          <p>{t`The measurement lies outside the declared scale; its value is that of the scale's end.`}</p>
        )}
        <JudgedInterval key={`${alternative.offering} ${criterion.id}`} place={place} />
        <Held place={place} asOf={asOf} />
      </div>
    </SidePanel>
  );
}

function Held({ place, asOf }: { place: Place; asOf: string }) {
  const { caseFile } = useCase();
  const { alternative, criterion, cell } = place;
  const reads = caseFile.criteria.find(({ id }) => id === criterion.id)?.reads;
  const { data, error, isPending, refetch } = useQuery(evidenceQuery(alternative.model));
  if (reads !== undefined && reads.source !== "BENCHMARK") return null;
  if (isPending) return <SkeletonRows rows={4} />;
  if (error)
    return (
      <ErrorState
        error={error}
        what={t`The evidence rows could not be read.`}
        onRetry={() => void refetch()}
      />
    );
  const named = new Set([...(cell?.evidence ?? []), ...(cell?.shown ?? [])]);
  const rows = data.items.filter(({ row }) => named.has(row.id) || row.benchmark === reads?.key);
  return (
    <>
      <h3>{t`Rows held`}</h3>
      {rows.length === 0 && (
        <p
          className={styles["quiet"]}
        >{t`Nobody's figure is held for this model on this benchmark.`}</p>
      )}
      <ul className={styles["rows"]}>
        {rows.map((graded) => (
          <li key={graded.row.id}>
            <Row
              graded={graded}
              counts={cell?.evidence.includes(graded.row.id) ?? false}
              asOf={asOf}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function Row({
  graded: { row, grade },
  counts,
  asOf,
}: {
  graded: GradedRow;
  counts: boolean;
  asOf: string;
}) {
  const { provenance, interval } = row;
  const { benchmark } = useCatalogNames();
  const published = provenance.published;
  return (
    <>
      <p className={styles["rowHead"]}>
        <strong>{`${formatNumber(row.value, 2)} ${row.unit}`}</strong>
        <GradeBadge grade={grade} />
        <Badge tone={counts ? "accent" : "muted"}>
          {counts ? t`counts` : t`shown, not counted`}
        </Badge>
        {provenance.basis === "UNVERIFIED" && <Badge tone="caution">{t`unverified`}</Badge>}
      </p>
      <SummaryList
        entries={[
          {
            term: t`Measured by`,
            value: `${row.evaluator} (${evaluatorWords(row.evaluatorClass)})`,
          },
          {
            term: t`Benchmark`,
            value: (
              <>
                <NamedId name={benchmark(row.benchmark)} id={row.benchmark} />
                {row.config && `, ${row.config}`}
              </>
            ),
          },
          {
            term: t`95 % interval`,
            value: interval
              ? `${formatNumber(interval.low, 2)}–${formatNumber(interval.high, 2)}`
              : t`none published`,
          },
          { term: t`Items`, value: row.items ?? t`not stated` },
          {
            term: t`Published`,
            value: published ? `${published}, ${ageWords(published, asOf)}` : t`no date located`,
          },
          { term: t`Basis`, value: basisWords(provenance.basis) },
          { term: t`Source`, value: provenance.source },
          ...(provenance.note === "" ? [] : [{ term: t`Note`, value: provenance.note }]),
        ]}
      />
    </>
  );
}
