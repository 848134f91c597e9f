// The value of a level on a declared scale, as the server derives it: piecewise linear between the declared points, or logarithmic
// v(c) = 100·ln(W/c) / ln(W/B); clamped at the ends. For drawing reported figures on the value scale; what is ranked the server works out.
import type { Scale } from "./types";

/** 0 at the worst level, 100 at the best. */
export function valueAt({ form, worst, best, points }: Scale, level: number): number {
  if (form === "LOG") {
    return clamped((100 * Math.log(worst / level)) / Math.log(worst / best));
  }
  const across = (at: number) => (at - worst) / (best - worst);
  const knots = [{ level: worst, value: 0 }, ...points, { level: best, value: 100 }].map(
    (knot) => ({ across: across(knot.level), value: knot.value }),
  );
  const at = Math.min(1, Math.max(0, across(level)));
  const right = knots.findIndex((knot, index) => index > 0 && knot.across >= at);
  const [from, to] = [knots[right - 1], knots[right]];
  if (from === undefined || to === undefined) return 100;
  const share = to.across === from.across ? 1 : (at - from.across) / (to.across - from.across);
  return clamped(from.value + share * (to.value - from.value));
}

function clamped(value: number): number {
  return Math.min(100, Math.max(0, value));
}
