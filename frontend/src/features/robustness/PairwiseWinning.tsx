// The pairwise winning index: in which share of the draws the one in the row is worth more than the one in the column.
import { t } from "@lingui/core/macro";
import type { Robustness } from "@/lib/case/robustnessApi";
import type { Names } from "@/lib/case/robustnessWords";
import { formatNumber } from "@/lib/format";
import { PlainTable } from "./PlainTable";
import styles from "./Robustness.module.css";

export function PairwiseWinning({ robustness, names }: { robustness: Robustness; names: Names }) {
  const standings =
    robustness.acceptability.find(({ convention }) => convention === "UNIFORM")?.standings ?? [];
  if (standings.length < 2 || standings.some(({ winning }) => winning.length === 0)) return null;
  // Best first, as the draws have it, and one short column each: the number stands for the name in the row.
  const order = standings
    .map((standing, index) => ({ standing, index, mean: meanRank(standing.ranks) }))
    .sort((a, b) => a.mean - b.mean);
  return (
    <PlainTable
      title={t`Pairwise winning index`}
      note={t`In which share of the draws, in per cent, the alternative of the row is worth more than the one numbered in the column, unknowns anywhere on the scale.`}
      table={{
        columns: [t`Alternative`, ...order.map((_, at) => String(at + 1))],
        rows: order.map(({ standing }, at) => ({
          id: standing.alternative,
          cells: [
            <span key="name">
              {`${at + 1} ${names.offering(standing.alternative)}`}
              <span className={styles["small"]}>{` ${names.open(standing.alternative)}`}</span>
            </span>,
            ...order.map(({ index: other, standing: rival }) =>
              rival === standing ? "—" : percent(standing.winning[other] ?? 0),
            ),
          ],
        })),
      }}
    />
  );
}

function meanRank(ranks: readonly number[]): number {
  return ranks.reduce((sum, share, index) => sum + share * (index + 1), 0);
}

function percent(share: number): string {
  return formatNumber(share * 100, 0);
}
