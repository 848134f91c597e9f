// Places direct labels beside points so that they do not cover one another: each goes right of its point, or left near the edge,
// and is pushed down until it is free; one that fits on neither side stands where it begins at the left edge. Good enough for a few dozen points; the table has them all.

export interface Labelled {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface PlacedLabel extends Labelled {
  readonly labelX: number;
  readonly labelY: number;
  readonly anchor: "start" | "end";
}

const lineHeight = 13;
const characterWidth = 6;
const gap = 8;

export function placeLabels(
  points: readonly Labelled[],
  { left, right }: { readonly left: number; readonly right: number },
): readonly PlacedLabel[] {
  const placed: (PlacedLabel & { from: number; to: number })[] = [];
  for (const point of [...points].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const width = point.text.length * characterWidth;
    const fitsRight = point.x + gap + width <= right;
    const fitsLeft = point.x - gap - width >= left;
    const anchor = fitsRight || !fitsLeft ? "start" : "end";
    const labelX = fitsRight
      ? point.x + gap
      : fitsLeft
        ? point.x - gap
        : Math.max(left, right - width);
    const from = anchor === "start" ? labelX : labelX - width;
    const to = from + width;
    let labelY = point.y;
    for (const other of placed) {
      const overlaps = from < other.to && other.from < to;
      if (overlaps && Math.abs(labelY - other.labelY) < lineHeight)
        labelY = other.labelY + lineHeight;
    }
    placed.push({ ...point, labelX, labelY, anchor, from, to });
  }
  return placed;
}

/** All in one column beginning at `left`, each at its point's height or as little below as keeps the lines apart. */
export function listLabels(points: readonly Labelled[], left: number): readonly PlacedLabel[] {
  let free = Number.NEGATIVE_INFINITY;
  return [...points]
    .sort((a, b) => a.y - b.y || a.x - b.x)
    .map((point) => {
      const labelY = Math.max(point.y, free);
      free = labelY + lineHeight;
      return { ...point, labelX: left, labelY, anchor: "start" as const };
    });
}
