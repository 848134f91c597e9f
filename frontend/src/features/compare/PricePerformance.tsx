// Price against performance: the cost of this workload over the term, and the value over the performance criteria alone.
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { Scatter } from "@/components/charts/Scatter";
import type { ScatterPoint } from "@/components/charts/scatterPoints";
import { EmptyState } from "@/components/feedback/EmptyState";
import type { Alternative, Assessment } from "@/lib/case/assessment";
import { useCase } from "@/lib/case/CaseContext";
import { openWords } from "@/lib/case/openCells";
import { robustnessQuery } from "@/lib/case/robustnessApi";
import { formatMoney, formatShare, formatValue } from "@/lib/format";
import { cellOf } from "./comparison";

export function PricePerformance({
  assessment,
  weights,
}: {
  assessment: Assessment;
  weights: readonly number[];
}) {
  const { caseId } = useCase();
  // Thousands of draws are worth it only where somebody looks; until they are there, and where nothing is weighed, the plot stands alone.
  const { data: drawn } = useQuery(robustnessQuery(caseId));
  const points = pricePerformance(assessment, weights).map((point) => {
    const share = drawn?.front.find(({ alternative }) => alternative === point.id)?.share;
    return share === undefined ? point : { ...point, note: frontWords(share) };
  });
  const currency = assessment.alternatives.find(({ cost }) => cost)?.cost?.currency ?? "EUR";
  if (points.length === 0) {
    return (
      <EmptyState>
        {assessment.alternatives.length === 0
          ? t`Nothing to draw: the case has no candidates.`
          : t`Nothing to draw: no performance criterion is weighed.`}
      </EmptyState>
    );
  }
  return (
    <Scatter
      title={t`Price and performance`}
      note={t`Whiskers run from the worst to the best the evidence allows, dashed where a performance figure is unknown or disputed. Solid points are on the Pareto front of expected cost and performance, hollow ones off it, and the dashed stair joins it; grey diamonds are unresolved, crossed ones knocked out. What nobody has priced stands in the dashed margin: its cost is unknown, not zero.`}
      {...(drawn && { noteColumn: t`Of all criteria` })}
      points={points}
      x={{
        label: t`Cost over the term, ${currency}`,
        better: "lower",
        format: (value) => formatMoney(value, currency),
        missing: t`Unpriced`,
      }}
      y={{ label: t`Performance value, 0–100`, better: "higher", format: formatValue }}
    />
  );
}

function frontWords(share: number): string {
  const per = share < 0.005 ? t`under 0.5 %` : formatShare(share);
  return t`on the front of all criteria in ${per} of draws`;
}

/** Every alternative, an unpriced one without a place across; performance weighed as in the case, within its group. */
export function pricePerformance(
  assessment: Assessment,
  weights: readonly number[],
): readonly ScatterPoint[] {
  const performance = assessment.criteria
    .map((criterion, column) => ({ criterion, weight: weights[column] ?? 0 }))
    .filter(({ criterion, weight }) => criterion.group === "PERFORMANCE" && weight > 0);
  const whole = performance.reduce((sum, { weight }) => sum + weight, 0);
  if (whole === 0) return [];
  const level = (alternative: Alternative, end: "expected" | "worst" | "best") =>
    performance.reduce((sum, { criterion, weight }) => {
      const span = cellOf(alternative, criterion.id)?.value;
      return sum + (weight / whole) * (span?.[end] ?? { expected: 50, worst: 0, best: 100 }[end]);
    }, 0);
  const criteria = performance.map(({ criterion }) => criterion);
  const points = assessment.alternatives.map((alternative): ScatterPoint => {
    const { offering, name, cost, status } = alternative;
    return {
      id: offering,
      label: name,
      x: cost && { expected: cost.total, low: cost.total, high: cost.total },
      y: {
        expected: level(alternative, "expected"),
        low: level(alternative, "worst"),
        high: level(alternative, "best"),
      },
      isOnFront: false,
      standing: standings[status],
      open: openWords(alternative, criteria),
    };
  });
  const known = points.filter(({ standing, x }) => standing === undefined && x !== undefined);
  return points.map((point) => ({
    ...point,
    isOnFront: known.includes(point) && !known.some((other) => dominates(other, point)),
  }));
}

const standings = { AWARDABLE: undefined, UNRESOLVED: "unresolved", KNOCKED_OUT: "out" } as const;

function dominates({ x, y }: ScatterPoint, other: ScatterPoint): boolean {
  if (x === undefined || other.x === undefined) return false;
  const noWorse = x.expected <= other.x.expected && y.expected >= other.y.expected;
  return noWorse && (x.expected < other.x.expected || y.expected > other.y.expected);
}
