// Finds nodes of a directed graph that are on a common cycle.

type Arrow = { readonly from: number; readonly to: number };

/** Nodes in depth-first finishing order, without recursion: networks may be deep. */
function leavingOrder(
  targets: readonly (readonly number[])[],
  starts: Iterable<number>,
  enter: (node: number) => boolean,
) {
  const order: number[] = [];
  for (const start of starts) {
    if (!enter(start)) continue;
    const open = [{ node: start, next: 0 }];
    for (let top = open.at(-1); top; top = open.at(-1)) {
      const target = targets[top.node]?.[top.next];
      top.next += 1;
      if (target === undefined) {
        order.push(top.node);
        open.pop();
      } else if (enter(target)) open.push({ node: target, next: 0 });
    }
  }
  return order;
}

/** Kosaraju's algorithm: by node, a number shared exactly by nodes that can reach each other. */
export function stronglyConnected(nodeCount: number, arrows: readonly Arrow[]): readonly number[] {
  const forwards = Array.from({ length: nodeCount }, (): number[] => []);
  const backwards = Array.from({ length: nodeCount }, (): number[] => []);
  for (const { from, to } of arrows) {
    forwards[from]?.push(to);
    backwards[to]?.push(from);
  }
  const seen = new Array<boolean>(nodeCount).fill(false);
  const order = leavingOrder(forwards, forwards.keys(), (node) => {
    const isNew = !seen[node];
    seen[node] = true;
    return isNew;
  });
  const component = new Array<number>(nodeCount).fill(-1);
  for (const root of order.reverse()) {
    leavingOrder(backwards, [root], (node) => {
      const isNew = component[node] === -1;
      if (isNew) component[node] = root;
      return isNew;
    });
  }
  return component;
}
