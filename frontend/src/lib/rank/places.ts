// Which place each of many values has: one sort a reading, and equals in one order, which is the server's (by rank, then by id).
// Rows are told apart by their number, so whoever wants equals by id hands them over in the order of their ids.
import { orderDescending } from "./order";

/** Values closer than this are equal, as on the server. */
const grain = 1e-9;

export interface Places {
  /** Row numbers, first place first; equals by row number. */
  readonly order: Int32Array;
  /** By row: one more than how many are worth more. */
  readonly first: Int32Array;
  /** By row: the worst place among its equals. */
  readonly last: Int32Array;
}

/** O(n log n). Not a number has no place and is refused. */
export function placesOf(values: Float64Array): Places {
  if (values.some(Number.isNaN)) {
    throw new RangeError("a value is not a number. Maybe a cell was delivered without one?");
  }
  const sorted = orderDescending(values);
  const count = values.length;
  const first = new Int32Array(count);
  const last = new Int32Array(count);
  const at = (place: number) => values[sorted[place] as number] as number;
  for (let place = 0, ahead = 0, near = 0, far = 0; place < count; place += 1) {
    const value = at(place);
    while (ahead < place && at(ahead) > value + grain) ahead += 1;
    while (near < place && Math.abs(at(near) - value) > grain) near += 1;
    far = Math.max(far, place);
    while (far + 1 < count && Math.abs(at(far + 1) - value) <= grain) far += 1;
    const row = sorted[place] as number;
    first[row] = ahead + 1;
    last[row] = ahead + 1 + (far - near);
  }
  return { order: inOrder(sorted, first), first, last };
}

/** Rows of one place stand by their number. */
function inOrder(sorted: Int32Array, first: Int32Array): Int32Array {
  const order = sorted.slice();
  for (let from = 0; from < order.length; ) {
    const place = first[order[from] as number];
    let to = from + 1;
    while (to < order.length && first[order[to] as number] === place) to += 1;
    if (to - from > 1) order.subarray(from, to).sort();
    from = to;
  }
  return order;
}
