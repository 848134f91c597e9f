// One line per alternative from its saved rank (left) to its tried rank (right). The table beside it has the same figures.
import { t } from "@lingui/core/macro";
import type { Placed } from "@/lib/case/ranking";
import styles from "./weights.module.css";

const [width, row, margin] = [120, 32, 24];

export function SlopeLines({ places }: { places: readonly Placed[] }) {
  const moved = places.filter(({ rank, before }) => rank !== before).length;
  const y = (rank: number) => row / 2 + (rank - 1) * row;
  return (
    <svg
      className={styles["slopes"]}
      width={width}
      height={places.length * row}
      role="img"
      aria-label={t`${moved} of ${places.length} alternatives change their rank`}
    >
      {places.map(({ alternative, rank, before }) => (
        <g key={alternative.offering} data-moved={rank !== before || undefined}>
          <text x={margin - 8} y={y(before)} dy="0.35em" textAnchor="end">
            {before}
          </text>
          <line x1={margin} x2={width - margin} y1={y(before)} y2={y(rank)} />
          <circle cx={margin} cy={y(before)} r={2.5} />
          <circle cx={width - margin} cy={y(rank)} r={2.5} />
          <text x={width - margin + 8} y={y(rank)} dy="0.35em">
            {rank}
          </text>
        </g>
      ))}
    </svg>
  );
}
