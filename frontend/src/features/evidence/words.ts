// Who measured, on what basis, how the two axes of a claim came out: in words.

import { i18n } from "@lingui/core";
import { t } from "@lingui/core/macro";
import { gradeWords } from "@/components/evidence/GradeBadge";
import type {
  Basis,
  Cell,
  Contamination,
  EvaluatorClass,
  WeighedCriterion,
} from "@/lib/case/assessment";
import type { EvidenceRow } from "@/lib/case/evidenceApi";
import { measuredWords } from "@/lib/case/measured";
import { formatDate, formatInterval, formatNumber } from "@/lib/format";

export function evaluatorWords(evaluator: EvaluatorClass): string {
  return {
    FIRST_PARTY: t`first-party`,
    COMPETITOR: t`competitor`,
    THIRD_PARTY: t`third-party`,
    OWN_PILOT: t`own pilot`,
  }[evaluator];
}

export function basisWords(basis: Basis): string {
  return {
    CITED: t`cited`,
    PARTLY_CITED: t`partly cited`,
    UNVERIFIED: t`unverified`,
    POLICY: t`convention`,
    CASE: t`recorded in this case`,
  }[basis];
}

export function contaminationWords(finding: Contamination): string {
  return {
    CLEAN: t`public only after the training data ends`,
    POSSIBLE: t`may have been in the training data`,
    CANNOT_TELL: t`cannot be told`,
  }[finding];
}

/** "2025-01-29 (15 months before)" at the case's day; a partial date is read as its last month or year. */
export function ageWords(published: string | undefined, asOf: string): string {
  if (published === undefined) return t`no date`;
  const [year = 0, month = 12] = published.split("-").map(Number);
  const [toYear = 0, toMonth = 1] = asOf.split("-").map(Number);
  const months = (toYear - year) * 12 + toMonth - month;
  if (!Number.isFinite(months)) return formatDate(published);
  if (months < 1) return t`under a month old`;
  return months === 1 ? t`1 month old` : t`${months} months old`;
}

/** A cell in lines: what was measured, its value, grade, age and source, and why this figure. */
export function cellWords(
  cell: Cell | undefined,
  criterion: WeighedCriterion,
  read: readonly EvidenceRow[],
  asOf: string,
): string {
  const measured = measuredWords(cell, criterion);
  const { value, grade, why, dispute } = cell ?? {};
  return [
    measured === undefined ? t`Measured: unknown` : t`Measured: ${measured}`,
    value && t`Value: ${formatInterval(value.expected, value.worst, value.best)} of 100`,
    dispute && t`Disputed: ${dispute.figures.length} figures contradict each other`,
    grade && t`Grade: ${grade}, ${i18n._(gradeWords[grade])}`,
    ...read.map(sourceWords(asOf)),
    why,
  ]
    .filter(Boolean)
    .join("\n");
}

const sourceWords =
  (asOf: string) =>
  ({ evaluator, evaluatorClass, value, unit, provenance }: EvidenceRow): string => {
    const { published, source } = provenance;
    return t`${formatNumber(value, 2)} ${unit} by ${evaluator} (${evaluatorWords(evaluatorClass)}), ${ageWords(published, asOf)}. Source: ${source}`;
  };
