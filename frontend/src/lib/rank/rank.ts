// Re-ranking in the browser while a weight is dragged: V(a) = Σ wᵢ vᵢ(a) over values the server delivered (0–100 per criterion, with
// the bounds of unknown or uncertain cells). Pure, and fast enough for every frame: 3,000 alternatives × 12 criteria.
// Nothing here is frozen into a record; the server computes what is decided on.

export interface ValueCell {
  readonly expected: number;
  readonly worst: number;
  readonly best: number;
}

/** The delivered values, row after row, in the order of `alternatives` and `criteria`. */
export interface ValueTable {
  readonly alternatives: readonly string[];
  readonly criteria: readonly string[];
  readonly expected: Float64Array;
  readonly worst: Float64Array;
  readonly best: Float64Array;
}

export interface Ranking {
  readonly table: ValueTable;
  /** Normalised: they add up to one. */
  readonly weights: Float64Array;
  readonly expected: Float64Array;
  readonly worst: Float64Array;
  readonly best: Float64Array;
}

export function valueTable(
  criteria: readonly string[],
  rows: readonly { readonly id: string; readonly cells: readonly ValueCell[] }[],
): ValueTable {
  const width = criteria.length;
  const expected = new Float64Array(rows.length * width);
  const worst = new Float64Array(rows.length * width);
  const best = new Float64Array(rows.length * width);
  rows.forEach(({ id, cells }, row) => {
    if (cells.length !== width) {
      throw new RangeError(
        `alternative ${id} has ${cells.length} values for ${width} criteria. Maybe a criterion was added after the values were delivered?`,
      );
    }
    cells.forEach((cell, column) => {
      if (!(cell.worst <= cell.expected && cell.expected <= cell.best)) {
        throw new RangeError(
          `alternative ${id}, criterion ${criteria[column]}: ${cell.worst} ≤ ${cell.expected} ≤ ${cell.best} does not hold. Maybe the bounds are swapped?`,
        );
      }
      const at = row * width + column;
      expected[at] = cell.expected;
      worst[at] = cell.worst;
      best[at] = cell.best;
    });
  });
  return { alternatives: rows.map((row) => row.id), criteria, expected, worst, best };
}

/** Swings (0–100 each) to weights that add up to one; undefined when every swing is zero, since then nothing is preferred. */
export function weightsOf(swings: readonly number[]): Float64Array | undefined {
  const total = swings.reduce((sum, swing) => sum + swing, 0);
  if (!(total > 0) || swings.some((swing) => !(swing >= 0))) return undefined;
  return Float64Array.from(swings, (swing) => swing / total);
}

/** The swings after `changed` is set to `swing`, unlocked others rescaled so that the total stays what it was. */
export function rescaled(
  swings: readonly number[],
  changed: number,
  swing: number,
  locked: ReadonlySet<number> = new Set(),
): readonly number[] {
  const total = swings.reduce((sum, each) => sum + each, 0);
  const free = swings.map((_, index) => index !== changed && !locked.has(index));
  const held = swings.reduce(
    (sum, each, i) => (i !== changed && locked.has(i) ? sum + each : sum),
    0,
  );
  const next = Math.min(Math.max(0, swing), Math.max(0, total - held));
  const freeTotal = swings.reduce((sum, each, i) => (free[i] ? sum + each : sum), 0);
  const rest = total - held - next;
  const freeCount = free.filter(Boolean).length;
  if (freeCount === 0) return swings;
  return swings.map((each, i) => {
    if (i === changed) return next;
    if (!free[i]) return each;
    return freeTotal > 0 ? (each * rest) / freeTotal : rest / freeCount;
  });
}

function weightedSums(values: Float64Array, weights: Float64Array, rows: number): Float64Array {
  const sums = new Float64Array(rows);
  const width = weights.length;
  for (let row = 0, at = 0; row < rows; row += 1) {
    let sum = 0;
    for (let column = 0; column < width; column += 1, at += 1) {
      sum += (weights[column] as number) * (values[at] as number);
    }
    sums[row] = sum;
  }
  return sums;
}

/** The expected values alone, by row. */
export function expectedOf(table: ValueTable, weights: Float64Array): Float64Array {
  if (weights.length !== table.criteria.length) {
    throw new RangeError(
      `${weights.length} weights for ${table.criteria.length} criteria. Maybe the weights belong to another version of the case?`,
    );
  }
  return weightedSums(table.expected, weights, table.alternatives.length);
}

export function rank(table: ValueTable, weights: Float64Array): Ranking {
  const expected = expectedOf(table, weights);
  const rows = table.alternatives.length;
  return {
    table,
    weights,
    expected,
    worst: weightedSums(table.worst, weights, rows),
    best: weightedSums(table.best, weights, rows),
  };
}

/** What each criterion adds to the expected value of the alternative in `row`; the contributions add up to it. */
export function contributions(ranking: Ranking, row: number): readonly number[] {
  const { weights, table } = ranking;
  const width = weights.length;
  const parts = new Array<number>(width);
  for (let column = 0, at = row * width; column < width; column += 1, at += 1) {
    parts[column] = (weights[column] as number) * (table.expected[at] as number);
  }
  return parts;
}
