// A measurement in its criterion's unit, as text; undefined where nobody knows it.
import { t } from "@lingui/core/macro";
import { formatNumber } from "../format";
import type { Cell, WeighedCriterion } from "./assessment";

export function measuredWords(
  cell: Cell | undefined,
  { scale }: WeighedCriterion,
  withUnit = true,
): string | undefined {
  if (cell === undefined || cell.state === "UNKNOWN") return undefined;
  if (cell.measured === undefined) return t`not applicable`;
  const { low, high } = cell.measured;
  const range = low === high ? figure(low) : `${figure(low)}–${figure(high)}`;
  const words = withUnit ? `${range} ${scale.unit}` : range;
  // Not unknown: the level stated for alternatives that the criterion does not apply to.
  return cell.state === "NOT_APPLICABLE" ? t`not applicable, counts at ${words}` : words;
}

function figure(value: number): string {
  const size = Math.abs(value);
  if (size >= 1000) return formatNumber(value, 0);
  return formatNumber(value, size < 1 ? 3 : 1);
}
