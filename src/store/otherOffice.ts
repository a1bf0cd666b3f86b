// The office that is looked at beside another one.

import type { ElementId } from '../model/description';
import type { Scenario } from '../model/scenario';
import type { Topology } from '../model/topology';

/** The next office of the network, from the first again after the last. */
export function otherOffice({ offices }: Topology, { office }: Scenario): ElementId {
  const asked = offices.filter(({ users }) => users);
  const index = asked.findIndex(({ id }) => id === office);
  return asked[(index + 1) % asked.length]?.id ?? office;
}
