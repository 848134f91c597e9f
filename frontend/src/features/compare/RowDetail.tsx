// What stands behind one row: how the total adds up, which ranks it could have, what rules say, what it costs.
import { t } from "@lingui/core/macro";
import { ScrollRegion } from "@/components/content/ScrollRegion";
import { SummaryList } from "@/components/content/SummaryList";
import { DisputedMark } from "@/components/evidence/DisputedFigures";
import { GradeBadge } from "@/components/evidence/GradeBadge";
import { UnknownCell } from "@/components/evidence/Unknown";
import type { Assessment, Cell } from "@/lib/case/assessment";
import { measuredWords } from "@/lib/case/measured";
import { formatInterval, formatMoney, formatNumber, formatRank, formatShare } from "@/lib/format";
import shared from "./Compare.module.css";
import { Cost } from "./cells";
import { cellOf, type RankedRow } from "./comparison";
import { FindingLine } from "./FindingLine";
import lines from "./FindingLine.module.css";
import styles from "./RowDetail.module.css";

export function RowDetail({
  row,
  assessment,
  weights,
}: {
  row: RankedRow;
  assessment: Assessment;
  weights: readonly number[];
}) {
  const { alternative } = row;
  return (
    <div className={styles["detail"]}>
      <Adding row={row} assessment={assessment} weights={weights} />
      <div className={styles["detailSide"]}>
        <h3>{t`Ranks`}</h3>
        <SummaryList
          entries={[
            { term: t`Unknowns anywhere on the scale`, value: row.ranks.UNIFORM },
            { term: t`Unknowns at their worst`, value: row.ranks.ALL_WORST },
            { term: t`Unknowns at their best`, value: row.ranks.ALL_BEST },
            {
              term: t`Best to worst possible`,
              value: formatRank(row.bestRank, row.worstRank),
            },
            {
              term: t`Without the unresolved`,
              value: row.withoutUnresolved ?? t`none: it is unresolved itself`,
            },
          ]}
        />
        {alternative.cost === undefined ? (
          <>
            <h3>{t`Cost over the term`}</h3>
            <Cost cost={undefined} />
          </>
        ) : (
          <>
            <h3>{t`Cost over the term`}</h3>
            <SummaryList
              entries={[
                ...alternative.cost.parts.map(({ label, amount }) => ({
                  term: label,
                  value: t`${formatMoney(amount, alternative.cost?.currency ?? "EUR")} a month`,
                })),
                {
                  term: t`Total`,
                  value: formatMoney(alternative.cost.total, alternative.cost.currency),
                },
                { term: t`Price sheet`, value: alternative.cost.tariff },
              ]}
            />
            {alternative.cost.notes.map((note) => (
              <p key={note} className={shared["quiet"]}>
                {note}
              </p>
            ))}
          </>
        )}
        {alternative.findings.length > 0 && <h3>{t`Findings of the rulebook`}</h3>}
        <ul className={lines["findings"]}>
          {alternative.findings.map((finding) => (
            <li key={`${finding.rule} ${finding.place.line} ${finding.cause}`}>
              <FindingLine finding={finding} />
            </li>
          ))}
        </ul>
        {alternative.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
    </div>
  );
}

function Adding({
  row,
  assessment,
  weights,
}: {
  row: RankedRow;
  assessment: Assessment;
  weights: readonly number[];
}) {
  return (
    <ScrollRegion label={t`Sum of ${row.alternative.name}`} className={styles["adding"]}>
      <table aria-label={t`Contributions of ${row.alternative.name}`}>
        <thead>
          <tr>
            <th scope="col">{t`Criterion`}</th>
            <th scope="col">{t`Measured`}</th>
            <th scope="col">{t`Grade`}</th>
            <th scope="col">{t`Value`}</th>
            <th scope="col">{t`× weight`}</th>
            <th scope="col">{t`= contribution`}</th>
          </tr>
        </thead>
        <tbody>
          {assessment.criteria.map((criterion, column) => {
            const cell = cellOf(row.alternative, criterion.id);
            return (
              <tr key={criterion.id}>
                <th scope="row">
                  {criterion.name}
                  {cell?.why && <span className={styles["why"]}>{cell.why}</span>}
                </th>
                <td>
                  {measuredWords(cell, criterion) ?? <UnknownCell note={cell?.why} />}
                  {cell && <DisputedMark {...{ cell, criterion }} />}
                </td>
                <td>{cell?.grade ? <GradeBadge grade={cell.grade} isCompact /> : "–"}</td>
                <td>{spanWords(cell)}</td>
                <td>{formatShare(weights[column] ?? 0)}</td>
                <td>{formatNumber(row.contributions[column] ?? 0, 2)}</td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={5}>{t`Total value`}</th>
            <td>{formatNumber(row.total.expected, 2)}</td>
          </tr>
        </tfoot>
      </table>
    </ScrollRegion>
  );
}

function spanWords(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  return formatInterval(cell.value.expected, cell.value.worst, cell.value.best);
}
