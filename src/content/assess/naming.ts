// Names offices, destinations and failures of any network in sentences.

import type { OfficeGroup } from '../../analysis/overview/officeGroups';
import type { FailureTarget } from '../../model/compiledFailures';
import type { CompiledTopology, DestinationId, FailureId, Peering } from '../../model/compiledTopology';
import type { ElementId } from '../../model/description';
import { several } from '../counting';
import { listed } from '../names';

export type Naming = {
  readonly topology: CompiledTopology;
  readonly groups: readonly OfficeGroup[];
};

type Flow = { readonly office: ElementId; readonly destination: DestinationId };

/** Limit of equal offices named individually; above it only the first. */
const MOST_NAMED = 3;

const officeIn = ({ topology }: Naming, id: ElementId) => topology.offices.find((office) => office.id === id);

/** Names all equal offices: "Oslo and Bergen", "Oslo and the eleven offices like it". */
export function officesLike(naming: Naming, office: ElementId): string {
  const ids = naming.groups.find((group) => group.office === office)?.offices ?? [office];
  const names = ids.map((id) => officeIn(naming, id)?.inSentence ?? id);
  if (names.length <= MOST_NAMED) return listed(names);
  return `${names[0]} and the ${several(names.length - 1, 'office', 'offices')} like it`;
}

/** Names the single office that its own failure affects, not all counted or equal ones. */
function oneOffice(naming: Naming, id: ElementId): string {
  const site = naming.topology.failureTargets.find(({ kind, office }) => kind === 'office' && office === id);
  return site?.inSentence ?? officeIn(naming, id)?.inSentence ?? id;
}

/** Adds the kind if a service and a virtual network share a name. */
export function destinationWords({ topology: { destinations } }: Naming, id: DestinationId): string {
  const found = destinations.find((destination) => destination.id === id);
  if (!found) return id;
  const isShared = destinations.some((other) => other !== found && other.inSentence === found.inSentence);
  if (!isShared) return found.inSentence;
  return found.peering === 'microsoft'
    ? `the service ${found.inSentence}`
    : `the virtual network ${found.inSentence}`;
}

type AnyElement = {
  readonly kind: 'office' | 'circuit' | 'wan' | 'vnet' | 'service';
  readonly id: ElementId;
};

/** Names an element at the start of a line; falls back to its id if not drawn. */
export function elementName({ topology }: Naming, { kind, id }: AnyElement): string {
  const { offices, circuits, wans, destinations } = topology;
  switch (kind) {
    case 'office':
      return offices.find((each) => each.id === id)?.inSentence ?? id;
    case 'circuit':
      return circuits.find((each) => each.id === id)?.name ?? id;
    case 'wan':
      return wans.find((each) => each.id === id)?.name ?? id;
    case 'vnet':
    case 'service':
      return destinations.find((each) => each.id === `${kind}:${id}`)?.name ?? id;
  }
}

export const peeringTo = ({ topology }: Naming, id: DestinationId): Peering =>
  topology.destinations.find((destination) => destination.id === id)?.peering ?? 'microsoft';

const targetIn = ({ topology }: Naming, id: FailureId): FailureTarget | undefined =>
  topology.failureTargets.find((each) => each.id === id);

/** Returns "the route filter of Er", "the circuit Er". */
export const riskName = (naming: Naming, id: FailureId): string => targetIn(naming, id)?.inSentence ?? id;

/** Returns the office that a failure belongs to; null if several share it. */
export const partOf = (naming: Naming, risk: FailureId): ElementId | null =>
  targetIn(naming, risk)?.office ?? null;

/** Returns "Seattle to Power Platform and Hub, Texas to Hub"; for a failure in one office only its own. */
export function flowWords(naming: Naming, flows: readonly Flow[], owner: ElementId | null = null): string {
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

/** Notes that equal offices have equal failures, reported only for the first. */
export function alsoOfOthers(naming: Naming, risk: FailureId): string {
  const owner = partOf(naming, risk);
  const group = naming.groups.find(({ office }) => office === owner);
  const others = (group?.offices.length ?? 1) - 1;
  return others === 0 ? '' : ` (and likewise the ${several(others, 'office', 'offices')} like it)`;
}
