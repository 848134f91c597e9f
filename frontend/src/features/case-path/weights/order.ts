// Moves within an order of importance: groups of criteria, the weightiest group first.

export type Order = readonly (readonly string[])[];

/** One place up (−1) or down (+1): out of a tie first, then past the next group. */
export function moved(order: Order, id: string, step: -1 | 1): Order {
  const at = order.findIndex((group) => group.includes(id));
  const group = order[at];
  if (group === undefined) return order;
  const others = group.filter((each) => each !== id);
  if (others.length > 0) {
    const parted = step < 0 ? [[id], others] : [others, [id]];
    return [...order.slice(0, at), ...parted, ...order.slice(at + 1)];
  }
  const to = at + step;
  if (to < 0 || to >= order.length) return order;
  const rest = order.filter((_, i) => i !== at);
  return [...rest.slice(0, to), group, ...rest.slice(to)];
}

/** Joins the group above. */
export function tied(order: Order, id: string): Order {
  const at = order.findIndex((group) => group.includes(id));
  if (at < 1) return order;
  return order
    .map((group, i) =>
      i === at - 1 ? [...group, id] : i === at ? group.filter((each) => each !== id) : group,
    )
    .filter((group) => group.length > 0);
}
