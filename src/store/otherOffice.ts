// Finds the office to compare with.

import type { ElementId } from '../model/description';
import type { Scenario } from '../model/scenario';
import type { Topology } from '../model/topology';

/** Returns the next office of the network, wrapping around. */
export function otherOffice({ offices }: Topology, { office }: Scenario): ElementId {
  const asked = offices.filter(({ users }) => users);
  const index = asked.findIndex(({ id }) => id === office);
  return asked[(index + 1) % asked.length]?.id ?? office;
}
