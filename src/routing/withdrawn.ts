// Finds the advertisements missing from one of two otherwise equal networks.

import type { ByPrefix, Network, Prefix, Session } from '../model/network';
import type { Withdrawn } from './controlPlane';
import type { IndexedNetwork, IndexedSession } from './indexNetwork';

const written = new WeakMap<Network, string>();

/** The network without its sessions, computed once per network. */
function restOf(network: Network): string {
  const known = written.get(network);
  if (known !== undefined) return known;
  const { sessions: _, ...rest } = network;
  const text = JSON.stringify(rest);
  written.set(network, text);
  return text;
}

const sameNumbers = (a: ByPrefix | undefined, b: ByPrefix | undefined): boolean =>
  a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));

const samePolicy = (a: Session, b: Session): boolean =>
  a.adjacency === b.adjacency &&
  a.from === b.from &&
  a.to === b.to &&
  a.removesPrivateAs === b.removesPrivateAs &&
  a.overridesAs === b.overridesAs &&
  sameNumbers(a.prepend, b.prepend) &&
  sameNumbers(a.importLocalPreference, b.importLocalPreference);

const sameList = (a: readonly Prefix[], b: readonly Prefix[]): boolean =>
  a === b || (a.length === b.length && a.every((prefix, index) => prefix === b[index]));

/** Null where the other differs by more than missing advertisements. */
export function withdrawnIn(network: IndexedNetwork, other: Network): Withdrawn | null {
  const { sessions } = other;
  if (network.sessions.length !== sessions.length || restOf(network.network) !== restOf(other)) return null;
  const withdrawn = new Map<Prefix, Set<IndexedSession>>();
  for (const indexed of network.sessions) {
    const otherSession = sessions[indexed.index];
    if (otherSession === undefined || !samePolicy(indexed.session, otherSession)) return null;
    const { exports } = indexed.session;
    const { exports: otherExports } = otherSession;
    if (sameList(exports, otherExports)) continue;
    const [all, left] = [new Set(exports), new Set(otherExports)];
    if (otherExports.some((prefix) => !all.has(prefix))) return null;
    for (const prefix of exports) {
      if (left.has(prefix)) continue;
      const known = withdrawn.get(prefix) ?? new Set();
      withdrawn.set(prefix, known.add(indexed));
    }
  }
  return withdrawn;
}
