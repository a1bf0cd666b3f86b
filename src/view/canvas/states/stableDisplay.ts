// Preserves the identity of unchanged elements, so that only changed ones render.

import type { Display } from './display';

/** Returns the previous value if equal as JSON; displays are plain data. */
function kept<Item extends { readonly id: string }>(
  previous: readonly Item[],
  next: readonly Item[],
): readonly Item[] {
  const byId = new Map(previous.map((item) => [item.id, item]));
  const items = next.map((item) => {
    const before = byId.get(item.id);
    return before && JSON.stringify(before) === JSON.stringify(item) ? before : item;
  });
  const unchanged =
    items.length === previous.length && items.every((item, index) => item === previous[index]);
  return unchanged ? previous : items;
}

export function stableDisplay(previous: Display | null, next: Display): Display {
  if (!previous) return next;
  const isSame = JSON.stringify(previous.privateEnds) === JSON.stringify(next.privateEnds);
  return {
    links: kept(previous.links, next.links),
    nodes: kept(previous.nodes, next.nodes),
    boxes: kept(previous.boxes, next.boxes),
    peerings: kept(previous.peerings, next.peerings),
    groups: kept(previous.groups, next.groups),
    privateEnds: isSame ? previous.privateEnds : next.privateEnds,
  };
}
