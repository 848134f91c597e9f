// How well the matrix is covered, in counts, and which cells are weak: unknown, or resting on grade C or worse.
import type { Alternative, Assessment, Cell, WeighedCriterion } from "@/lib/case/assessment";

export interface Place {
  readonly alternative: Alternative;
  readonly criterion: WeighedCriterion;
  readonly cell: Cell | undefined;
}

export interface Coverage {
  readonly cells: number;
  readonly unknown: number;
  /** Read from evidence of grade A or B, or from exact facts and prices. */
  readonly firm: number;
  /** Read from claims, secondary reports or judgement. */
  readonly claimed: number;
}

export function places({ alternatives, criteria }: Assessment): readonly Place[] {
  return alternatives.flatMap((alternative) =>
    criteria.map((criterion) => ({
      alternative,
      criterion,
      cell: alternative.cells.find((cell) => cell.criterion === criterion.id),
    })),
  );
}

export function isUnknown(cell: Cell | undefined): boolean {
  return cell === undefined || cell.state === "UNKNOWN";
}

export function isWeak(cell: Cell | undefined): boolean {
  return isUnknown(cell) || !["A", "B", undefined].includes(cell?.grade);
}

export function coverageOf(all: readonly Place[]): Coverage {
  const counted = all.filter(({ cell }) => cell?.state !== "NOT_APPLICABLE");
  const unknown = counted.filter(({ cell }) => isUnknown(cell)).length;
  const weak = counted.filter(({ cell }) => isWeak(cell)).length;
  return {
    cells: counted.length,
    unknown,
    firm: counted.length - weak,
    claimed: weak - unknown,
  };
}

/** The next weak place after (or before) the current one, round the end; undefined when none is weak. */
export function nextWeak(
  all: readonly Place[],
  current: Place | undefined,
  step: 1 | -1,
): Place | undefined {
  const from = current === undefined ? (step === 1 ? -1 : all.length) : positionOf(all, current);
  for (let moved = 1; moved <= all.length; moved += 1) {
    const place = all[(from + step * moved + all.length * 2) % all.length];
    if (place !== undefined && isWeak(place.cell)) return place;
  }
  return undefined;
}

export function positionOf(all: readonly Place[], { alternative, criterion }: Place): number {
  return all.findIndex(
    (place) =>
      place.alternative.offering === alternative.offering && place.criterion.id === criterion.id,
  );
}
