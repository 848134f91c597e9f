// One line per alternative from its saved rank (left) to its tried rank (right), with its name: a drawing that stands by itself.
import { t } from "@lingui/core/macro";
import { Figure } from "@/components/charts/Figure";
import { useWidth } from "@/components/charts/useWidth";
import type { Placed } from "@/lib/case/ranking";
import { formatNumber } from "@/lib/format";
import styles from "./weights.module.css";

const [row, margin, head, least] = [22, 24, 24, 280];

export function SlopeLines({ places }: { places: readonly Placed[] }) {
  const [box, available] = useWidth<HTMLDivElement>();
  const width = Math.min(available, 640);
  const slope = Math.min(160, Math.max(60, width - least));
  const moved = places.filter(({ rank, before }) => rank !== before).length;
  const y = (rank: number) => head + row / 2 + (rank - 1) * row;
  const letters = Math.floor((width - slope - margin * 2 - 24) / 6.6);
  return (
    <Figure
      title={t`Ranks, saved and tried`}
      note={t`${moved} of ${places.length} alternatives change their rank; their lines are thicker.`}
      table={{
        columns: [t`Alternative`, t`Rank saved`, t`Rank tried`, t`Value tried`],
        rows: places.map(({ alternative, before, rank, value }) => ({
          id: alternative.offering,
          cells: [alternative.name, before, rank, formatNumber(value, 1)],
        })),
      }}
    >
      <div ref={box}>
        <svg
          className={styles["slopes"]}
          width={width}
          height={head + places.length * row + 4}
          role="img"
          aria-label={places
            .map(({ alternative, before, rank }) => t`${alternative.name}: ${before} to ${rank}`)
            .join("; ")}
        >
          <text x={margin} y={14} textAnchor="middle">{t`saved`}</text>
          <text x={margin + slope} y={14} textAnchor="middle">{t`tried`}</text>
          {places.map(({ alternative, rank, before }) => (
            <g key={alternative.offering} data-moved={rank !== before || undefined}>
              <text x={margin - 8} y={y(before)} dy="0.35em" textAnchor="end">
                {before}
              </text>
              <line x1={margin} x2={margin + slope} y1={y(before)} y2={y(rank)} />
              <circle cx={margin} cy={y(before)} r={2.5} />
              <circle cx={margin + slope} cy={y(rank)} r={2.5} />
              <text x={margin + slope + 8} y={y(rank) + offset(alternative, places)} dy="0.35em">
                {`${rank} ${shortened(alternative.name, letters)}`}
              </text>
            </g>
          ))}
        </svg>
      </div>
    </Figure>
  );
}

/** Those that share a rank are named one below the other, in the room that the ranks they leave free give. */
function offset(alternative: Placed["alternative"], places: readonly Placed[]): number {
  const own = places.find((place) => place.alternative === alternative);
  const sharing = places.filter(({ rank }) => rank === own?.rank);
  return sharing.findIndex((place) => place.alternative === alternative) * row;
}

function shortened(name: string, letters: number): string {
  return name.length <= letters ? name : `${name.slice(0, letters - 1)}…`;
}
