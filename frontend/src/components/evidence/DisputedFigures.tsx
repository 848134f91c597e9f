// A disputed figure: how many sources disagree, and every value they report as a tick over the interval that covers them all.
import { t } from "@lingui/core/macro";
import type { Cell, WeighedCriterion } from "@/lib/case/assessment";
import { evaluatorWords } from "@/lib/catalog/words";
import { formatNumber } from "@/lib/format";
import styles from "./evidence.module.css";
import { GradeBadge } from "./GradeBadge";
import { Disputed, IntervalMark } from "./Interval";

interface DisputedProps {
  cell: Cell;
  criterion: Pick<WeighedCriterion, "name" | "scale">;
}

/** The flag with its count, and the ticks on the declared scale, in the unit of the criterion. */
export function DisputedMark({ cell: { dispute, measured }, criterion: { scale } }: DisputedProps) {
  if (dispute === undefined || measured === undefined) return null;
  const ends = [scale.worst, scale.best, measured.low, measured.high];
  return (
    <span className={styles["disputedMark"]}>
      <Disputed count={dispute.figures.length} />
      <IntervalMark
        low={measured.low}
        high={measured.high}
        from={Math.min(...ends)}
        to={Math.max(...ends)}
        reported={dispute.figures.map(({ value }) => value)}
        format={figure}
      />
    </span>
  );
}

/** Every figure with who reports it, its interval and its own grade. */
export function DisputedTable({ cell: { dispute }, criterion: { name, scale } }: DisputedProps) {
  if (dispute === undefined) return null;
  return (
    <table className={styles["disputedTable"]} aria-label={t`Disputed figures of ${name}`}>
      <thead>
        <tr>
          <th scope="col">{t`Reported by`}</th>
          <th scope="col">{t`Figure, ${scale.unit} (95 %)`}</th>
          <th scope="col">{t`Grade`}</th>
        </tr>
      </thead>
      <tbody>
        {dispute.figures.map(({ row, value, interval, evaluator, evaluatorClass, grade }) => (
          <tr key={row}>
            <th scope="row">{`${evaluator} (${evaluatorWords(evaluatorClass)})`}</th>
            <td className={styles["number"]}>
              {`${figure(value)} (${figure(interval.low)}–${figure(interval.high)})`}
            </td>
            <td>
              <GradeBadge grade={grade} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** "71.3, 50": the reported figures as text, for tables and files. */
export function disputedWords({ dispute }: Cell): string {
  return (dispute?.figures ?? []).map(({ value }) => figure(value)).join(", ");
}

function figure(value: number): string {
  return formatNumber(value, Math.abs(value) < 1 ? 3 : 1);
}
