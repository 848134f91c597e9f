// Figures made up for the kit; they describe no product.
import type { Grade } from "@/components/evidence/GradeBadge";

export interface SampleRow {
  readonly id: string;
  readonly name: string;
  readonly rank: readonly [number, number] | undefined;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly grade: Grade;
  readonly price: number | undefined;
  readonly rule: string | undefined;
}

const grades: readonly Grade[] = ["A", "B", "C", "D", "E", "J"];

export function sampleRows(count: number): readonly SampleRow[] {
  return Array.from({ length: count }, (_, index) => {
    const value = Math.max(4, 82 - index * (index < 12 ? 5 : 0.02));
    const spread = index % 3 === 0 ? 0 : 3 + (index % 5);
    const isOut = index % 7 === 6;
    return {
      id: `alternative-${index + 1}`,
      name: `Alternative ${index + 1}, route ${"ABC"[index % 3]}`,
      rank: isOut ? undefined : index < 2 ? [1, 2] : [index + 1, index + 1],
      value,
      low: Math.max(0, value - spread),
      high: Math.min(100, value + spread),
      grade: grades[index % grades.length] ?? "E",
      price: index % 4 === 3 ? undefined : 0.4 + index * 1.7,
      rule: isOut ? "DP-012" : undefined,
    };
  });
}
