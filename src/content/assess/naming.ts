// How offices, destinations and failures of any network are called in a sentence.

import type { OfficeGroup } from '../../analysis/overview/officeGroups';
import type { FailureTarget } from '../../model/compiledFailures';
import type { CompiledTopology, DestinationId, FailureId, Peering } from '../../model/compiledTopology';
import type { ElementId } from '../../model/description';
import { listed } from '../names';
import { several } from './counting';

export type Naming = {
  readonly topology: CompiledTopology;
  readonly groups: readonly OfficeGroup[];
};

type Flow = { readonly office: ElementId; readonly destination: DestinationId };

/** Of offices that are alike so many are named; of more only the first. */
const MOST_NAMED = 3;

const officeIn = ({ topology }: Naming, id: ElementId) => topology.offices.find((office) => office.id === id);

/** All that are alike: "Oslo and Bergen", "Oslo and the eleven offices like it". */
export function officesLike(naming: Naming, office: ElementId): string {
  const ids = naming.groups.find((group) => group.office === office)?.offices ?? [office];
  const names = ids.map((id) => officeIn(naming, id)?.inSentence ?? id);
  if (names.length <= MOST_NAMED) return listed(names);
  return `${names[0]} and the ${several(names.length - 1, 'office', 'offices')} like it`;
}

/** The one office that a failure of its own hits, never all of the counted or all that are alike. */
function oneOffice(naming: Naming, id: ElementId): string {
  const site = naming.topology.failureTargets.find(({ kind, office }) => kind === 'office' && office === id);
  return site?.inSentence ?? officeIn(naming, id)?.inSentence ?? id;
}

export const destinationWords = ({ topology }: Naming, id: DestinationId): string =>
  topology.destinations.find((destination) => destination.id === id)?.inSentence ?? id;

export const peeringTo = ({ topology }: Naming, id: DestinationId): Peering =>
  topology.destinations.find((destination) => destination.id === id)?.peering ?? 'microsoft';

const targetIn = ({ topology }: Naming, id: FailureId): FailureTarget | undefined =>
  topology.failureTargets.find((each) => each.id === id);

/** "the route filter of Er", "the circuit Er". */
export const riskName = (naming: Naming, id: FailureId): string => targetIn(naming, id)?.inSentence ?? id;

/** "Seattle to Power Platform and Hub, Texas to Hub"; of a failure of its own only the one office that it hits. */
export function flowWords(naming: Naming, flows: readonly Flow[], risk?: FailureId): string {
  const owner = risk === undefined ? undefined : targetIn(naming, risk)?.office;
  const byOffice = new Map<ElementId, string[]>();
  for (const { office, destination } of flows) {
    byOffice.set(office, [...(byOffice.get(office) ?? []), destinationWords(naming, destination)]);
  }
  return [...byOffice]
    .map(([office, to]) => {
      const who = office === owner ? oneOffice(naming, office) : officesLike(naming, office);
      return `${who} to ${listed(to)}`;
    })
    .join(', ');
}

/** Offices that are alike have failures alike: said once, of the first. */
export function alsoOfOthers(naming: Naming, risk: FailureId): string {
  const owner = targetIn(naming, risk)?.office ?? null;
  const group = naming.groups.find(({ office }) => office === owner);
  const others = (group?.offices.length ?? 1) - 1;
  return others === 0 ? '' : ` (and the same of the ${several(others, 'office', 'offices')} like it)`;
}
