// Elements that lines connect: offices for their routers, connections for their edges, networks for their
// gateways.

import type { DrawnNetwork } from '../drawn/drawnNetwork';

/** Elements at the other ends of an element's lines, in line order; "internet" for the internet. */
export type Ties = (element: string) => readonly string[];

/** The element that a station belongs to. */
export function elementByStation(network: DrawnNetwork): ReadonlyMap<string, string> {
  const elements = new Map<string, string>();
  for (const { id, routers } of network.offices)
    for (const station of [id, ...routers.map((router) => router.id)]) elements.set(station, id);
  for (const { id } of network.wans) elements.set(id, id);
  if (network.internet) elements.set(network.internet.id, 'internet');
  for (const { connections } of network.circuits) {
    for (const { id, providerEdge, microsoftEdge } of connections) {
      elements.set(id, id);
      if (providerEdge) elements.set(providerEdge.id, id);
      elements.set(microsoftEdge.id, id);
    }
  }
  for (const { id, gateways } of network.vnets) for (const gateway of gateways) elements.set(gateway.id, id);
  return elements;
}

export function tiesOf(network: DrawnNetwork): Ties {
  const elements = elementByStation(network);
  const ties = new Map<string, string[]>();
  const add = (one: string, other: string) => {
    const known = ties.get(one);
    if (known) known.push(other);
    else ties.set(one, [other]);
  };
  for (const { from, to, kind } of network.lines) {
    const [one, other] = [elements.get(from), kind === 'tunnel' ? 'internet' : elements.get(to)];
    if (one === undefined || other === undefined || kind === 'global-reach') continue;
    add(one, other);
    add(other, one);
  }
  return (element) => ties.get(element) ?? [];
}
