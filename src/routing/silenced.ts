// What one network announces less than another that is otherwise the same.

import type { Network, Prefix } from '../model/network';
import type { Silenced } from './controlPlane';
import type { IndexedNetwork, IndexedSession } from './indexNetwork';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Null where the other is not the same network with some announcements fewer. */
export function silencedIn(network: IndexedNetwork, other: Network): Silenced | null {
  const { sessions, ...rest } = network.network;
  const { sessions: otherSessions, ...otherRest } = other;
  if (sessions.length !== otherSessions.length || !same(rest, otherRest)) return null;
  const silenced = new Map<Prefix, Set<IndexedSession>>();
  for (const indexed of network.sessions) {
    const { exports, ...policy } = indexed.session;
    const otherSession = otherSessions[indexed.index];
    if (otherSession === undefined) return null;
    const { exports: otherExports, ...otherPolicy } = otherSession;
    if (!same(policy, otherPolicy)) return null;
    if (exports.length === otherExports.length && exports.every((each, at) => each === otherExports[at]))
      continue;
    const [all, left] = [new Set(exports), new Set(otherExports)];
    if (otherExports.some((prefix) => !all.has(prefix))) return null;
    for (const prefix of exports) {
      if (left.has(prefix)) continue;
      const known = silenced.get(prefix) ?? new Set();
      silenced.set(prefix, known.add(indexed));
    }
  }
  return silenced;
}
