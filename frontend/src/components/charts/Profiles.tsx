// Value profiles: one small panel per alternative, criteria in one order at fixed places, value upwards from 0 to 100.
// The reference is dashed in every panel. Alternatives are told apart by their panel, never by a colour.
import { t } from "@lingui/core/macro";
import { line } from "d3-shape";
import { useId } from "react";
import { formatInterval, formatValue } from "@/lib/format";
import styles from "./bars.module.css";
import { Figure } from "./Figure";
import { Hatch } from "./Hatch";
import { useWidth } from "./useWidth";

export interface ProfilePoint {
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  readonly isUnknown: boolean;
  /** Every reported value of a disputed one, on the scale of values. */
  readonly reported?: readonly number[];
}

export interface Profile {
  readonly id: string;
  readonly label: string;
  /** In the order of the criteria. */
  readonly points: readonly ProfilePoint[];
}

export interface ProfilesProps {
  title: string;
  note?: string;
  criteria: readonly string[];
  profiles: readonly Profile[];
  reference?: Profile | undefined;
}

const panel = { least: 230, height: 150, head: 20, foot: 18, left: 26, gap: 20 };

export function Profiles({ title, note, criteria, profiles, reference }: ProfilesProps) {
  const [box, width] = useWidth<HTMLDivElement>();
  const hatch = useId().replaceAll(/[^a-zA-Z0-9]/g, "");
  const columns = Math.max(1, Math.min(profiles.length, Math.floor(width / panel.least)));
  const wide = (width - panel.gap * (columns - 1)) / columns;
  const height = Math.ceil(profiles.length / columns) * (panel.height + panel.gap);
  return (
    <Figure
      title={title}
      {...(note !== undefined && { note })}
      table={{
        columns: [t`Alternative`, ...criteria],
        rows: profiles.map(({ id, label, points }) => ({
          id,
          cells: [label, ...points.map(pointWords)],
        })),
      }}
    >
      <div ref={box}>
        <svg
          className={styles["plot"]}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="group"
          aria-label={title}
        >
          <Hatch id={hatch} />
          {profiles.map((profile, index) => (
            // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of a drawing is nothing to press
            <g
              key={profile.id}
              transform={`translate(${(index % columns) * (wide + panel.gap)} ${Math.floor(index / columns) * (panel.height + panel.gap)})`}
              role="img"
              aria-label={`${profile.label}: ${profile.points.map((point, at) => `${criteria[at]} ${pointWords(point)}`).join(", ")}`}
            >
              <Panel
                {...{ profile, wide, hatch }}
                reference={reference?.id === profile.id ? undefined : reference}
              />
            </g>
          ))}
        </svg>
        <ol className={styles["key"]}>
          {criteria.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ol>
      </div>
    </Figure>
  );
}

interface PanelProps {
  profile: Profile;
  reference: Profile | undefined;
  wide: number;
  hatch: string;
}

function Panel({ profile, reference, wide, hatch }: PanelProps) {
  const { points, label } = profile;
  const bottom = panel.height - panel.foot;
  const y = (value: number) => bottom - (value / 100) * (bottom - panel.head);
  const pitch = (wide - panel.left) / points.length;
  const x = (at: number) => panel.left + pitch * (at + 0.5);
  const trace = (of: Profile) =>
    line<ProfilePoint>()
      .x((_, at) => x(at))
      .y(({ expected }) => y(expected))([...of.points]) ?? undefined;
  return (
    <>
      <text className={styles["strong"]} y={12}>
        {shortened(label, wide)}
      </text>
      {[0, 50, 100].map((tick) => (
        <g key={tick}>
          <line className={styles["base"]} x1={panel.left} x2={wide} y1={y(tick)} y2={y(tick)} />
          <text
            className={styles["meta"]}
            x={panel.left - 4}
            y={y(tick)}
            dy="0.32em"
            textAnchor="end"
          >
            {tick}
          </text>
        </g>
      ))}
      {reference && <path className={styles["reference"]} d={trace(reference)} />}
      <path className={styles["trace"]} d={trace(profile)} />
      {points.map((point, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: criteria have fixed places
        <g key={at}>
          {point.isUnknown ? (
            <rect
              className={styles["open"]}
              x={x(at) - 5}
              y={y(point.high)}
              width={10}
              height={y(point.low) - y(point.high)}
              fill={`url(#${hatch})`}
            />
          ) : (
            <>
              <line
                className={styles["whisker"]}
                x1={x(at)}
                x2={x(at)}
                y1={y(point.low)}
                y2={y(point.high)}
              />
              <circle className={styles["dot"]} cx={x(at)} cy={y(point.expected)} r={3.5} />
              <Reported {...{ point, y }} x={x(at)} />
            </>
          )}
          <text className={styles["meta"]} x={x(at)} y={panel.height - 4} textAnchor="middle">
            {at + 1}
          </text>
        </g>
      ))}
    </>
  );
}

function Reported({
  point: { reported = [], high },
  x,
  y,
}: {
  point: ProfilePoint;
  x: number;
  y: (value: number) => number;
}) {
  if (reported.length === 0) return null;
  return (
    <>
      {[...new Set(reported)].map((value) => (
        <line
          key={value}
          className={styles["reported"]}
          x1={x - 6}
          x2={x + 6}
          y1={y(value)}
          y2={y(value)}
        />
      ))}
      <text className={styles["meta"]} x={x} y={y(high) - 4} textAnchor="middle">
        ⚑
      </text>
    </>
  );
}

function pointWords({ expected, low, high, isUnknown, reported = [] }: ProfilePoint): string {
  if (isUnknown) return t`unknown`;
  const words = formatInterval(expected, low, high);
  return reported.length === 0
    ? words
    : t`${words}, disputed: ${reported.map((value) => formatValue(value)).join(", ")}`;
}

/** Cut where the panel ends; the whole name is in the panel's accessible name and in the table. */
function shortened(label: string, wide: number): string {
  const most = Math.floor(wide / 6.6);
  return label.length <= most ? label : `${label.slice(0, most - 1)}…`;
}
