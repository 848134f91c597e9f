// Alternatives × criteria: figure, interval, grade, age; on hover and focus also value and source. Arrow keys move between cells,
// Enter opens one.
import { t } from "@lingui/core/macro";
import { useQueries } from "@tanstack/react-query";
import { type KeyboardEvent, useMemo, useState } from "react";
import { Focusable } from "react-aria-components/Focusable";
import { VisuallyHidden } from "react-aria-components/VisuallyHidden";
import { DisputedMark } from "@/components/evidence/DisputedFigures";
import { GradeBadge } from "@/components/evidence/GradeBadge";
import { UnknownCell } from "@/components/evidence/Unknown";
import { Tooltip } from "@/components/overlays/Tooltip";
import type { Assessment } from "@/lib/case/assessment";
import { type EvidenceRow, evidenceQuery } from "@/lib/case/evidenceApi";
import { measuredWords } from "@/lib/case/measured";
import { isUnknown, type Place } from "./coverage";
import styles from "./Evidence.module.css";
import { ageWords, cellWords } from "./words";

export function EvidenceMatrix({
  assessment,
  onOpen,
}: {
  assessment: Assessment;
  onOpen: (place: Place) => void;
}) {
  const { alternatives, criteria, asOf } = assessment;
  const rows = useRowsById(assessment);
  const [[atRow, atColumn], setAt] = useState<readonly [number, number]>([0, 0]);
  const move = (event: KeyboardEvent<HTMLTableElement>) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const row = Math.min(Math.max(atRow + step[0], 0), alternatives.length - 1);
    const column = Math.min(Math.max(atColumn + step[1], 0), criteria.length - 1);
    setAt([row, column]);
    event.currentTarget.querySelector<HTMLElement>(`[data-at="${row} ${column}"]`)?.focus();
  };
  return (
    <div className={styles["scroll"]}>
      <table className={styles["matrix"]} aria-label={t`Evidence by cell`} onKeyDown={move}>
        <thead>
          <tr>
            <th scope="col">{t`Alternative`}</th>
            {criteria.map(({ id, name, scale }) => (
              <th key={id} scope="col">
                {name} <span className={styles["unit"]}>{scale.unit}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {alternatives.map((alternative, row) => (
            <tr key={alternative.offering}>
              <th scope="row">
                {alternative.name}
                {alternative.status === "KNOCKED_OUT" && (
                  <span className={styles["quiet"]}>{t`knocked out`}</span>
                )}
              </th>
              {criteria.map((criterion, column) => {
                const cell = alternative.cells.find((each) => each.criterion === criterion.id);
                const read = (cell?.evidence ?? []).flatMap((id) => rows.get(id) ?? []);
                return (
                  <td key={criterion.id} data-unknown={isUnknown(cell) || undefined}>
                    <Tooltip text={cellWords(cell, criterion, read, asOf)}>
                      <Focusable>
                        <button
                          type="button"
                          className={styles["cell"]}
                          data-at={`${row} ${column}`}
                          tabIndex={row === atRow && column === atColumn ? 0 : -1}
                          onFocus={() => setAt([row, column])}
                          onClick={() => onOpen({ alternative, criterion, cell })}
                        >
                          <VisuallyHidden elementType="span">
                            {`${alternative.name}, ${criterion.name}: `}
                          </VisuallyHidden>
                          <Figure {...{ cell, criterion }} age={ageOf(read, asOf)} />
                        </button>
                      </Focusable>
                    </Tooltip>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function Figure({
  cell,
  criterion,
  age,
}: Pick<Place, "cell" | "criterion"> & { age: string | undefined }) {
  return (
    <>
      {isUnknown(cell) ? (
        <UnknownCell {...(criterion.group === "PRICE" && { label: t`Unpriced` })} />
      ) : (
        <span>{measuredWords(cell, criterion, false)}</span>
      )}
      {cell && <DisputedMark {...{ cell, criterion }} />}
      <span className={styles["under"]}>
        {cell?.grade && <GradeBadge grade={cell.grade} isCompact />}
        {age && <span>{age}</span>}
        {cell?.contamination === "POSSIBLE" && <span>{t`⚑ items may be seen`}</span>}
        {cell?.clamped && <span>{t`clamped`}</span>}
      </span>
    </>
  );
}

function ageOf(rows: readonly EvidenceRow[], asOf: string): string | undefined {
  const newest = rows
    .flatMap(({ provenance }) => provenance.published ?? [])
    .sort()
    .at(-1);
  return newest === undefined ? undefined : ageWords(newest, asOf);
}

/** The catalog's rows about the candidates and their models; cells name them by id. Without them the matrix lacks only ages. */
function useRowsById({ alternatives }: Assessment): ReadonlyMap<string, EvidenceRow> {
  const subjects = [...new Set(alternatives.map(({ model }) => model))];
  const found = useQueries({
    queries: subjects.map((subject) => evidenceQuery(subject)),
    combine: (results) => results.flatMap(({ data }) => data?.items ?? []),
  });
  return useMemo(() => new Map(found.map(({ row }) => [row.id, row])), [found]);
}
