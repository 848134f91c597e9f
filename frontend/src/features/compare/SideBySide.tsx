// Any two alternatives cell by cell: measurement, value, contribution, difference; then findings and price; and why one is ahead.
import { t } from "@lingui/core/macro";
import type { ReactNode } from "react";
import { CsvButton } from "@/components/charts/CsvButton";
import type { FigureTable } from "@/components/charts/Figure";
import { ScrollRegion } from "@/components/content/ScrollRegion";
import { Section } from "@/components/content/Section";
import { DisputedMark, disputedWords } from "@/components/evidence/DisputedFigures";
import { GradeBadge } from "@/components/evidence/GradeBadge";
import { UnknownCell } from "@/components/evidence/Unknown";
import type { Cell, Finding, WeighedCriterion } from "@/lib/case/assessment";
import { measuredWords } from "@/lib/case/measured";
import { alternativeStatusWords } from "@/lib/case/words";
import { formatCount, formatInterval, formatMoney, formatNumber, formatShare } from "@/lib/format";
import sheet from "./Compare.module.css";
import { Cost } from "./cells";
import { FindingLine } from "./FindingLine";
import { type Pair, type PairLine, pairWords, type Side } from "./pair";
import styles from "./SideBySide.module.css";

export function SideBySide({ pair, choice }: { pair: Pair; choice: ReactNode }) {
  const { first, second, lines } = pair;
  const title = t`${first.alternative.name} and ${second.alternative.name}`;
  return (
    <Section title={title} actions={<CsvButton title={title} table={asTable(pair)} />}>
      {choice}
      <p className={styles["why"]}>{pairWords(pair)}</p>
      <ScrollRegion label={title} className={styles["scroll"]}>
        <table className={styles["pair"]} aria-label={title}>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>{t`Criterion`}</th>
              <th scope="colgroup" colSpan={3}>
                {first.alternative.name}
              </th>
              <th scope="colgroup" colSpan={3}>
                {second.alternative.name}
              </th>
              <th scope="col" rowSpan={2}>{t`Difference, points`}</th>
            </tr>
            <tr>
              {[first, second].flatMap(({ alternative: { offering } }) =>
                [t`Measured`, t`Value`, t`Adds`].map((name) => (
                  <th key={`${offering} ${name}`} scope="col">
                    {name}
                  </th>
                )),
              )}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line key={line.criterion.id} line={line} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t`Value (worst–best)`}</th>
              <td colSpan={3}>{totalWords(first)}</td>
              <td colSpan={3}>{totalWords(second)}</td>
              <td className={styles["number"]}>{signedPoints(pair.difference)}</td>
            </tr>
            <tr>
              <th scope="row">{t`Cost over the term`}</th>
              <td colSpan={3}>
                <Cost cost={first.alternative.cost} />
              </td>
              <td colSpan={3}>
                <Cost cost={second.alternative.cost} baseline={first.alternative.cost} />
              </td>
              <td />
            </tr>
            <tr>
              <th scope="row">{t`Standing`}</th>
              <td colSpan={3}>{alternativeStatusWords(first.alternative.status)}</td>
              <td colSpan={3}>{alternativeStatusWords(second.alternative.status)}</td>
              <td />
            </tr>
          </tfoot>
        </table>
      </ScrollRegion>
      <div className={styles["findings"]}>
        <Findings side={first} other={second} />
        <Findings side={second} other={first} />
      </div>
    </Section>
  );
}

function Line({
  line: { criterion, weight, cells, contributions, difference },
}: {
  line: PairLine;
}) {
  return (
    <tr>
      <th scope="row">
        {criterion.name} <span className={sheet["quiet"]}>{t`weight ${formatShare(weight)}`}</span>
      </th>
      {cells.flatMap((cell, side) => [
        <td key={`measured ${side === 0 ? "first" : "second"}`}>
          <Measured cell={cell} criterion={criterion} />
        </td>,
        <td key={`value ${side === 0 ? "first" : "second"}`} className={styles["number"]}>
          {cell ? valueWords(cell) : t`0–100`}
        </td>,
        <td key={`adds ${side === 0 ? "first" : "second"}`} className={styles["number"]}>
          {contributions === undefined ? "—" : formatNumber(contributions[side] ?? 0, 1)}
        </td>,
      ])}
      <td className={styles["number"]}>{signedPoints(difference)}</td>
    </tr>
  );
}

function Measured({ cell, criterion }: { cell: Cell | undefined; criterion: WeighedCriterion }) {
  return (
    <span className={styles["measured"]} title={cell?.why}>
      {measuredWords(cell, criterion) ?? <UnknownCell note={cell?.why} />}
      {cell?.grade && <GradeBadge grade={cell.grade} isCompact />}
      {cell && <DisputedMark {...{ cell, criterion }} />}
    </span>
  );
}

/** What the rules find on one and not on the other; what they share says nothing between the two and is folded away. */
function Findings({ side: { alternative }, other }: { side: Side; other: Side }) {
  const shared = new Set(other.alternative.findings.map(keyOf));
  const own = alternative.findings.filter((finding) => !shared.has(keyOf(finding)));
  const common = alternative.findings.length - own.length;
  return (
    <section aria-label={t`Findings on ${alternative.name} alone`}>
      <h3>{t`Findings on ${alternative.name} alone`}</h3>
      {own.length === 0 && <p className={sheet["quiet"]}>{t`None that the other has not.`}</p>}
      <ul className={styles["list"]}>
        {own.map((finding) => (
          <li key={`${keyOf(finding)} ${finding.place.line} ${finding.cause}`}>
            <FindingLine finding={finding} />
          </li>
        ))}
      </ul>
      {common > 0 && (
        <p
          className={sheet["quiet"]}
        >{t`${formatCount(common, t`finding`)} on both; all stand in the details of each row above.`}</p>
      )}
    </section>
  );
}

function keyOf({ rule, kind, certainty, points }: Finding): string {
  return `${rule} ${kind} ${certainty} ${points}`;
}

function valueWords({ value }: Cell): string {
  return formatInterval(value.expected, value.worst, value.best);
}

function totalWords({ row }: Side): string {
  if (row === undefined) return t`not ranked`;
  return formatInterval(row.total.expected, row.total.worst, row.total.best, (value) =>
    formatNumber(value, 1),
  );
}

/** "+4.8", "−0.3", "0" */
export function signedPoints(difference: number | undefined): string {
  if (difference === undefined) return "—";
  const size = formatNumber(Math.abs(difference), 1);
  if (size === "0") return "0";
  return difference > 0 ? `+${size}` : `−${size}`;
}

function asTable({ first, second, lines }: Pair): FigureTable {
  const [one, other] = [first.alternative.name, second.alternative.name];
  return {
    columns: [
      t`Criterion`,
      t`Weight, %`,
      ...[one, other].flatMap((name) => [
        t`${name}: measured`,
        t`${name}: value`,
        t`${name}: adds`,
      ]),
      t`Difference, points`,
    ],
    rows: [
      ...lines.map(({ criterion, weight, cells, contributions, difference }) => ({
        id: criterion.id,
        cells: [
          criterion.name,
          formatNumber(weight * 100, 1),
          ...cells.flatMap((cell, side) => [
            measuredText(cell, criterion),
            cell ? valueWords(cell) : "0–100",
            contributions === undefined ? "" : formatNumber(contributions[side] ?? 0, 2),
          ]),
          difference === undefined ? "" : formatNumber(difference, 2),
        ],
      })),
      {
        id: "cost",
        cells: [
          t`Cost over the term`,
          "",
          ...[first, second].flatMap(({ alternative: { cost } }) => [
            cost ? formatMoney(cost.total, cost.currency) : t`? Unpriced`,
            "",
            "",
          ]),
          "",
        ],
      },
    ],
  };
}

function measuredText(cell: Cell | undefined, criterion: WeighedCriterion): string {
  const measured = measuredWords(cell, criterion);
  if (cell === undefined || measured === undefined) return t`? unknown`;
  return cell.dispute ? t`${measured}, disputed: ${disputedWords(cell)}` : measured;
}
