// One value in the comparison: a bar in its column with the interval, or the hatched unknown. Never a zero for what nobody knows.
import { t } from "@lingui/core/macro";
import { Disputed } from "@/components/evidence/Interval";
import { UnknownCell } from "@/components/evidence/Unknown";
import type { Cell, WeighedCriterion } from "@/lib/case/assessment";
import { valueAt } from "@/lib/case/valueFunction";
import { formatInterval, formatValue } from "@/lib/format";
import shared from "./Compare.module.css";
import styles from "./ValueCell.module.css";

export function signed(difference: number): string {
  // Half away from zero, as the figures beside it are rounded.
  const rounded = Math.sign(difference) * Math.round(Math.abs(difference));
  if (rounded === 0) return "±0";
  return rounded > 0 ? `+${rounded}` : `−${-rounded}`;
}

export function ValueCell({
  cell,
  criterion,
  baseline,
  isOut = false,
}: {
  cell: Cell | undefined;
  criterion: WeighedCriterion;
  baseline?: Cell;
  isOut?: boolean;
}) {
  if (cell === undefined || cell.state === "UNKNOWN") {
    return <UnknownCell note={cell?.why ?? t`No figure is held.`} />;
  }
  const { expected, worst, best } = cell.value;
  const comparable = baseline !== undefined && baseline.state !== "UNKNOWN";
  return (
    <span className={styles["criterionBar"]} title={cell.why} data-out={isOut || undefined}>
      <span className={styles["track"]} aria-hidden="true">
        <span className={styles["bar"]} style={{ width: `${expected}%` }} />
        {worst !== best && (
          <span
            className={styles["whisker"]}
            style={{ left: `${worst}%`, width: `${best - worst}%` }}
          />
        )}
        {cell.dispute?.figures.map(({ row, value }) => (
          <span
            key={row}
            className={styles["reported"]}
            style={{ left: `${valueAt(criterion.scale, value)}%` }}
          />
        ))}
        {comparable && (
          <span className={styles["pinMark"]} style={{ left: `${baseline.value.expected}%` }} />
        )}
      </span>
      <span className={shared["figures"]}>
        <span>{formatInterval(expected, worst, best, formatValue)}</span>
        {cell.dispute && <Disputed count={cell.dispute.figures.length} />}
        {cell.state === "NOT_APPLICABLE" && (
          <abbr className={styles["clamped"]} title={cell.why}>{t`not applicable`}</abbr>
        )}
        {cell.clamped && (
          <abbr
            className={styles["clamped"]}
            title={t`The measurement lies outside the declared scale; its value is that of the scale's end.`}
          >{t`clamped`}</abbr>
        )}
        {comparable && (
          <span className={shared["delta"]}>{signed(expected - baseline.value.expected)}</span>
        )}
      </span>
    </span>
  );
}
