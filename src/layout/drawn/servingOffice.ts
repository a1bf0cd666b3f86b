// The part of a network that serves one office: everything its packets can pass, so that a map of a large
// network fits on a phone. It depends on the office and the topology; no failure changes it.

import type { DrawnLine, DrawnNetwork } from './drawnNetwork';

/** Stations that lead onward; offices of a WAN count only where they have other lines. */
function reachedFrom({ offices, wans, lines, circuits }: DrawnNetwork, office: string): ReadonlySet<string> {
  const siteOf = new Map(
    offices.flatMap(({ id, routers }) => routers.map((router) => [router.id, id] as const)),
  );
  const site = (id: string): string => siteOf.get(id) ?? id;
  const isWan = new Set(wans.map(({ id }) => id));
  const isOffice = new Set(offices.map(({ id }) => id));
  // A breakout serves only its own office, unless a WAN passes its default route on.
  const defaults = new Set(wans.map(({ defaultFrom }) => defaultFrom));
  const leadsOn = ({ kind, from }: DrawnLine) =>
    kind === 'exit' ? defaults.has(site(from)) : kind !== 'wan';
  const leavesOtherwise = new Set(lines.filter(leadsOn).map(({ from }) => site(from)));
  const pairs = circuits.flatMap(({ connections }) =>
    connections.flatMap(({ id, providerEdge, microsoftEdge }) => [
      [providerEdge?.id ?? id, microsoftEdge.id] as const,
      [id, microsoftEdge.id] as const,
    ]),
  );
  const reached = new Set([office]);
  const open = [office];
  const add = (id: string) => {
    if (reached.has(id)) return;
    reached.add(id);
    open.push(id);
  };
  for (let here = open.pop(); here !== undefined; here = open.pop()) {
    const at = here;
    for (const { kind, from, to } of lines) {
      if (site(from) === at) add(site(to));
      if (kind === 'global-reach' && to === at) add(from);
      const back = site(from);
      // A WAN leads back to sites that lead on, and a data centre to its WANs.
      const isOnward = isWan.has(back) || (isOffice.has(back) && leavesOtherwise.has(back));
      if (kind === 'wan' && site(to) === at && isOnward) add(back);
    }
    for (const [edge, microsoft] of pairs) if (edge === at) add(microsoft);
  }
  return reached;
}

/** Returns the whole network where the office does not exist. */
export function servingOffice(network: DrawnNetwork, office: string): DrawnNetwork {
  if (!network.offices.some(({ id }) => id === office)) return network;
  const reached = reachedFrom(network, office);
  const offices = network.offices.filter(({ id }) => reached.has(id));
  const circuits = network.circuits.filter(({ connections }) =>
    connections.some(({ microsoftEdge }) => reached.has(microsoftEdge.id)),
  );
  const connections = circuits.flatMap((circuit) => circuit.connections);
  const places = new Set(connections.map(({ place }) => place));
  const vnets = network.vnets.filter(({ gateways }) => gateways.some(({ id }) => reached.has(id)));
  const wans = network.wans.filter(({ id }) => reached.has(id));
  const { internet, services } = network;
  const stations = new Set([
    ...offices.flatMap(({ id, routers }) => [id, ...routers.map((router) => router.id)]),
    ...wans.map(({ id }) => id),
    ...connections.flatMap(({ id, providerEdge, microsoftEdge }) => [
      id,
      providerEdge?.id ?? id,
      microsoftEdge.id,
    ]),
    ...vnets.flatMap(({ gateways }) => gateways.map(({ id }) => id)),
    ...(internet && reached.has(internet.id) ? [internet.id] : []),
    ...(services ? [services.id] : []),
  ]);
  const lines = network.lines.filter(({ from, to }: DrawnLine) => stations.has(from) && stations.has(to));
  const drawn = new Set(lines.map(({ id }) => id));
  const within = <Kind extends { readonly lines: readonly string[] }>(
    all: readonly Kind[],
  ): readonly Kind[] =>
    all
      .map((each) => ({ ...each, lines: each.lines.filter((line) => drawn.has(line)) }))
      .filter((each) => each.lines.length > 0);
  return {
    ...network,
    offices,
    wans,
    internet: internet && reached.has(internet.id) ? internet : null,
    places: network.places.filter(({ id }) => places.has(id)),
    circuits,
    vnets,
    lines,
    firewalls: within(network.firewalls),
    risks: within(network.risks),
  };
}
