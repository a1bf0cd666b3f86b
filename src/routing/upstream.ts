// What could ever have a say in which way the packets of a conversation go, whatever has failed.

import type { Address, Flow, Prefix, RouterId } from '../model/network';
import type { IndexedNetwork, IndexedSession } from './indexNetwork';

export type Upstream = {
  /** Sessions by which news of a prefix could come to a router that packets could come to. */
  readonly sessions: ReadonlySet<IndexedSession>;
  /** Prefixes that cover any address that packets could be sent to. */
  readonly prefixes: ReadonlySet<Prefix>;
};

/** Packets go where news comes from, so both are found by going from these routers against the news. */
function against(network: IndexedNetwork, starts: readonly RouterId[], addresses: readonly Address[]) {
  const prefixes = addresses.flatMap(network.prefixesCovering);
  const exporting = prefixes.map(network.exportingOf);
  const carries = ({ index }: IndexedSession) => exporting.some((isExported) => isExported[index]);
  const sessions = new Set<IndexedSession>();
  const routers = new Set(starts.map((id) => network.routerIndex.get(id) ?? -1));
  for (const router of routers) {
    for (const over of network.sessionsTo[router] ?? []) {
      if (!carries(over)) continue;
      sessions.add(over);
      routers.add(over.from);
    }
  }
  return { prefixes, sessions, routers };
}

export function upstreamOf(network: IndexedNetwork, flow: Flow): Upstream {
  const { routers, translations } = network.network;
  const requests = against(network, [flow.from], [flow.destination]);
  const isPassed = (id: RouterId) => requests.routers.has(network.routerIndex.get(id) ?? -1);
  const rewrites = translations.filter(
    ({ router, onlyTo }) => isPassed(router) && (onlyTo?.includes(flow.destination) ?? true),
  );
  const addresses = [flow.source, ...rewrites.map(({ address }) => address)];
  const owners = routers.filter((router) => router.addresses.some((each) => addresses.includes(each)));
  const replies = against(network, [flow.to, ...owners.map(({ id }) => id)], addresses);
  return {
    sessions: new Set([...requests.sessions, ...replies.sessions]),
    prefixes: new Set([...requests.prefixes, ...replies.prefixes]),
  };
}
