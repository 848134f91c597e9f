// Drawing the cost of a term over the requests in a month. The break-even itself is solved by the server.
import type { CostByVolume } from "@/lib/case/pricesApi";

export function costAt(volume: CostByVolume, requests: number): number {
  const serves = Number(volume.fleetServes ?? Number.POSITIVE_INFINITY);
  const rented = Math.max(1, Math.ceil(requests / serves)) * Number(volume.perFleetMonth);
  return volume.years.reduce(
    (sum, { weight, perRequest, leastPerMonth }) =>
      sum +
      Number(weight) * (rented + Math.max(Number(leastPerMonth), requests * Number(perRequest))),
    Number(volume.once),
  );
}

/** Points of the line up to `most`: at every bend, and on both sides of every step. */
export function line(volume: CostByVolume, most: number): readonly [number, number][] {
  const bends = volume.years
    .map(({ perRequest, leastPerMonth }) => Number(leastPerMonth) / Number(perRequest))
    .filter((bend) => bend > 0 && bend < most);
  const serves = Number(volume.fleetServes ?? Number.POSITIVE_INFINITY);
  const steps: number[] = [];
  for (let at = serves; at < most && steps.length < 2000; at += serves) steps.push(at, at + 1e-6);
  return [0, ...bends, ...steps, most]
    .sort((a, b) => a - b)
    .map((requests) => [requests, costAt(volume, requests)]);
}
