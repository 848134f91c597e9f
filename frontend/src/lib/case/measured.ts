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
  return withUnit ? `${range} ${scale.unit}` : range;
}

function figure(value: number): string {
  const size = Math.abs(value);
  if (size >= 1000) return formatNumber(value, 0);
  return formatNumber(value, size < 1 ? 3 : 1);
}
