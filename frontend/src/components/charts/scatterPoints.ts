// The points of a scatter plot, what its axes are, and both in words.
import { t } from "@lingui/core/macro";
import { formatInterval } from "@/lib/format";

export interface Measure {
  readonly expected: number;
  readonly low: number;
  readonly high: number;
}

export interface ScatterPoint {
  readonly id: string;
  readonly label: string;
  /** Absent = unknown. */
  readonly x?: Measure | undefined;
  readonly y: Measure;
  readonly isOnFront: boolean;
  /** Why it cannot be awarded; absent = it can. */
  readonly standing?: "unresolved" | "out" | undefined;
  /** What of its measures is unknown or disputed, in words: the whisker upwards is dashed. */
  readonly open?: string | undefined;
  /** What else is known of the point; a column of the table, and part of its spoken name. */
  readonly note?: string;
}

export type Placed = ScatterPoint & { readonly x: Measure };

export interface ScatterAxis {
  readonly label: string;
  readonly better: "higher" | "lower";
  readonly format: (value: number) => string;
  /** Only for positive figures that span more than a decade. */
  readonly isLog?: boolean;
  /** Names the margin of those without the measure across: "Unpriced". */
  readonly missing?: string;
}

export function missingName({ missing }: ScatterAxis): string {
  return missing ?? t`Unknown`;
}

export function acrossWords({ x: across }: ScatterPoint, axis: ScatterAxis): string {
  return across === undefined ? `? ${missingName(axis)}` : measureWords(across, axis.format);
}

export function standingWords({ standing, isOnFront, x }: ScatterPoint): string {
  if (standing === "out") return t`⊘ knocked out`;
  if (standing === "unresolved") return t`unresolved`;
  if (x === undefined) return t`not known`;
  return isOnFront ? t`on the front` : t`off the front`;
}

export function measureWords(
  { expected, low, high }: Measure,
  format: (value: number) => string,
): string {
  return formatInterval(expected, low, high, format);
}
