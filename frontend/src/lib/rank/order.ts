// Orders values of a bounded scale without a comparator call per pair: counted into narrow buckets, then put right within them.
// Exact and stable whatever the values are; merely slower when they crowd into few buckets.

const buckets = 4096;

export function orderDescending(values: Float64Array): Int32Array {
  const count = values.length;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const scale = high > low ? (buckets - 1) / (high - low) : 0;
  const bucketOf = (value: number) => ((high - value) * scale) | 0;

  const starts = new Int32Array(buckets + 1);
  for (const value of values) {
    const next = bucketOf(value) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    starts[bucket + 1] = (starts[bucket + 1] as number) + (starts[bucket] as number);
  }

  const order = new Int32Array(count);
  for (let row = 0; row < count; row += 1) {
    const bucket = bucketOf(values[row] as number);
    const at = starts[bucket] as number;
    order[at] = row;
    starts[bucket] = at + 1;
  }
  for (let at = 1; at < count; at += 1) {
    const row = order[at] as number;
    const value = values[row] as number;
    let before = at - 1;
    while (before >= 0 && (values[order[before] as number] as number) < value) {
      order[before + 1] = order[before] as number;
      before -= 1;
    }
    order[before + 1] = row;
  }
  return order;
}
