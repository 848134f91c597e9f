// Weight stability: per criterion a bar from 0 to 1, the band in which the leader stays, the present weight, and who leads outside.
import { t } from "@lingui/core/macro";
import { Figure } from "@/components/charts/Figure";
import { useWidth } from "@/components/charts/useWidth";
import type { Robustness, Stability } from "@/lib/case/robustnessApi";
import type { Names } from "@/lib/case/robustnessWords";
import { formatNumber } from "@/lib/format";
import styles from "./Robustness.module.css";

const pitch = 62;
const bar = { top: 20, height: 12 };

export function StabilityChart({ robustness, names }: { robustness: Robustness; names: Names }) {
  const [box, available] = useWidth<HTMLDivElement>();
  const { stability } = robustness;
  const width = Math.min(available, 860);
  const height = pitch * stability.length;
  const title = t`Weight stability`;
  return (
    <Figure
      title={title}
      note={t`How far one weight may go before the leader changes, the others keeping their proportions. The tick is the present weight.`}
      table={{
        columns: [
          t`Criterion`,
          t`Weight now, %`,
          t`Stable from, %`,
          t`Stable to, %`,
          t`Leads below`,
          t`Leads above`,
        ],
        rows: stability.map(({ criterion, weight, low, high, below, above }) => ({
          id: criterion,
          cells: [
            names.criterion(criterion),
            percent(weight),
            percent(low),
            percent(high),
            below === undefined ? "—" : names.offering(below),
            above === undefined ? "—" : names.offering(above),
          ],
        })),
      }}
    >
      <div ref={box}>
        <svg
          className={styles["plot"]}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={stability.map((each) => words(each, names)).join(" ")}
        >
          {stability.map((each, row) => (
            <g key={each.criterion} transform={`translate(0 ${row * pitch})`}>
              <Row {...{ names, width }} stability={each} />
            </g>
          ))}
        </svg>
      </div>
    </Figure>
  );
}

interface RowProps {
  stability: Stability;
  names: Names;
  width: number;
}

function Row({ stability, names, width }: RowProps) {
  const { criterion, weight, low, high, below, above } = stability;
  const x = (share: number) => 1 + share * (width - 2);
  const { top, height } = bar;
  return (
    <>
      <text className={styles["label"]} y={13}>
        {names.criterion(criterion)}
      </text>
      <text className={styles["meta"]} x={width} y={13} textAnchor="end">
        {t`${percent(weight)} %, stable ${percent(low)}–${percent(high)} %`}
      </text>
      <rect className={styles["track"]} x={1} y={top} width={width - 2} height={height} />
      <rect
        className={styles["band"]}
        x={x(low)}
        y={top}
        width={Math.max(1, x(high) - x(low))}
        height={height}
      />
      <line
        className={styles["tick"]}
        x1={x(weight)}
        x2={x(weight)}
        y1={top - 3}
        y2={top + height + 3}
      />
      {below !== undefined && (
        <text className={styles["meta"]} y={top + height + 13}>
          {t`← ${names.offering(below)}`}
        </text>
      )}
      {above !== undefined && (
        <text className={styles["meta"]} x={width} y={top + height + 13} textAnchor="end">
          {t`${names.offering(above)} →`}
        </text>
      )}
    </>
  );
}

function words({ criterion, weight, low, high, below, above }: Stability, names: Names): string {
  const start = t`${names.criterion(criterion)}: weight ${percent(weight)} %, the leader stays from ${percent(low)} % to ${percent(high)} %.`;
  const under = below === undefined ? "" : t` Below it ${names.offering(below)} leads.`;
  const over = above === undefined ? "" : t` Above it ${names.offering(above)} leads.`;
  return `${start}${under}${over}`;
}

function percent(share: number): string {
  return formatNumber(share * 100, 1);
}
