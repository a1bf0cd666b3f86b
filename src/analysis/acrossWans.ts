// Finds what an office can reach across WANs: other offices, and circuits that end there or on a WAN.

import type { OfficeSite, WanEntry } from '../model/compiledElements';
import type { Peering } from '../model/compiledTopology';
import type { ElementId } from '../model/description';
import type { Topology } from '../model/topology';

export type AcrossWans = {
  /** The office itself comes first. */
  readonly offices: readonly OfficeSite[];
  /** Circuits that end at one of these offices or on a WAN between them. */
  readonly circuits: ReadonlySet<ElementId>;
};

/**
 * An office passes on to a WAN what leads to the destination of a peering, from its own circuits and from other
 * WANs. A WAN that does not carry Microsoft peering still leads to the office that it takes its default route from.
 */
export function acrossWans({ offices, wans }: Topology, start: OfficeSite, peering: Peering): AcrossWans {
  const carries = ({ carriesMicrosoft }: WanEntry) => peering === 'azure-private' || carriesMicrosoft;
  const found = new Set([start]);
  const circuits = new Set<ElementId>();
  for (const office of found) {
    for (const id of office.circuits) circuits.add(id);
    for (const wan of wans.filter(({ id }) => office.wans.includes(id))) {
      const next = carries(wan) ? wan.offices : [wan.defaultFrom];
      for (const other of offices.filter(({ id }) => next.includes(id))) found.add(other);
      if (carries(wan)) for (const id of wan.circuits) circuits.add(id);
    }
  }
  return { offices: [...found], circuits };
}
