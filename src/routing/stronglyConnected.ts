// Finds nodes of a directed graph that are on a common cycle.

type Arrow = { readonly from: number; readonly to: number };

/** The targets of all nodes, one node after another; those of a node begin at `start[node]`. */
type Targets = { readonly start: Int32Array; readonly target: Int32Array };

function targetsOf(nodeCount: number, tails: readonly number[], heads: readonly number[]): Targets {
  const start = new Int32Array(nodeCount + 1);
  for (const tail of tails) start[tail + 1] = (start[tail + 1] ?? 0) + 1;
  for (let node = 1; node <= nodeCount; node += 1) start[node] = (start[node] ?? 0) + (start[node - 1] ?? 0);
  const next = start.slice();
  const target = new Int32Array(tails.length);
  tails.forEach((tail, index) => {
    const place = next[tail] ?? 0;
    target[place] = heads[index] ?? 0;
    next[tail] = place + 1;
  });
  return { start, target };
}

/** Visits what can be reached from a node depth first, without recursion: networks may be deep. */
function search(
  { start, target }: Targets,
  from: number,
  enter: (node: number) => boolean,
  leave: (node: number) => void,
): void {
  if (!enter(from)) return;
  const open = [from];
  const nexts = [start[from] ?? 0];
  while (open.length > 0) {
    const top = open.length - 1;
    const node = open[top] ?? 0;
    const next = nexts[top] ?? 0;
    if (next === start[node + 1]) {
      leave(node);
      open.pop();
      nexts.pop();
    } else {
      nexts[top] = next + 1;
      const to = target[next] ?? 0;
      if (!enter(to)) continue;
      open.push(to);
      nexts.push(start[to] ?? 0);
    }
  }
}

/** Kosaraju's algorithm: by node, a number shared exactly by nodes that can reach each other. */
export function stronglyConnected(nodeCount: number, arrows: readonly Arrow[]): ArrayLike<number> {
  const from = arrows.map((arrow) => arrow.from);
  const to = arrows.map((arrow) => arrow.to);
  const seen = new Uint8Array(nodeCount);
  const order: number[] = [];
  const isNew = (node: number) => {
    const isSeen = seen[node] === 1;
    seen[node] = 1;
    return !isSeen;
  };
  const forwards = targetsOf(nodeCount, from, to);
  for (let node = 0; node < nodeCount; node += 1) search(forwards, node, isNew, (left) => order.push(left));

  const component = new Int32Array(nodeCount).fill(-1);
  const backwards = targetsOf(nodeCount, to, from);
  for (const root of order.reverse()) {
    const isUnclaimed = (node: number) => {
      if (component[node] !== -1) return false;
      component[node] = root;
      return true;
    };
    search(backwards, root, isUnclaimed, () => undefined);
  }
  return component;
}
