// Which prefixes settle in one way only, whatever the order of updates and whatever has failed.
//
// No routing policy has several outcomes, or none, without a dispute wheel: routers in a cycle, each of which
// ranks the path by the next of them at least as high as a path of its own (Griffin, Shepherd and Wilfong,
// The Stable Paths Problem and Interdomain Routing, 2002). A failure removes paths and adds none, so that a
// network that has no wheel with everything up never has one.

import type { Prefix } from '../model/network';
import { DEFAULT_LOCAL_PREFERENCE, localPreferenceOf } from './advertisement';
import type { IndexedNetwork, IndexedSession } from './indexNetwork';
import { stronglyConnected } from './stronglyConnected';

/** Routers joined by iBGP, by the smallest position among them: they share each other's preferences. */
export function groupsOf(routerCount: number, internal: readonly IndexedSession[]): readonly number[] {
  const group = Array.from({ length: routerCount }, (_, index) => index);
  const rootOf = (router: number): number => {
    let root = router;
    for (let above = group[root] ?? root; above !== root; above = group[root] ?? root) root = above;
    return root;
  };
  for (const { from, to } of internal) {
    const [a, b] = [rootOf(from), rootOf(to)];
    group[Math.max(a, b)] = Math.min(a, b);
  }
  return group.map((_, router) => rootOf(router));
}

/**
 * True where a wheel is impossible: no session in a cycle of updates is preferred to any other path into the
 * same group of routers. Then all paths of a wheel are equally preferred, each round of it lengthens the AS
 * path, and within one AS nothing is passed on twice. False proves nothing.
 */
export function hasOneOutcome(network: IndexedNetwork, prefix: Prefix): boolean {
  const { sessions, sessionsFrom } = network;
  const exporting = network.exportingOf(prefix);
  const originators = new Set(network.originatorsOf(prefix));
  const used = sessions.filter(({ index, to }) => exporting[index] && !originators.has(to));
  const circleOf = stronglyConnected(sessionsFrom.length, used);
  const group = groupsOf(
    sessionsFrom.length,
    used.filter(({ internal }) => internal),
  );
  const least = new Map<number, number>();
  const note = (router: number, preference: number) => {
    const key = group[router] ?? router;
    least.set(key, Math.min(least.get(key) ?? preference, preference));
  };
  for (const router of originators) note(router, DEFAULT_LOCAL_PREFERENCE);
  const external = used.filter(({ internal }) => !internal);
  for (const over of external) note(over.to, localPreferenceOf(over, prefix));

  return external.every((over) => {
    if (circleOf[over.from] !== circleOf[over.to]) return true;
    const isPreferred = localPreferenceOf(over, prefix) > (least.get(group[over.to] ?? over.to) ?? 0);
    return !isPreferred && over.session.removesPrivateAs === undefined;
  });
}
