// Compares every office and destination under the chosen failures with the same question while nothing has
// failed: who loses what.

import type { Compiled } from '../../compile/compile';
import type { FailureTarget } from '../../model/compiledFailures';
import type { DestinationId } from '../../model/compiledTopology';
import type { ElementId, NetworkDescription } from '../../model/description';
import type { NetworkScenario } from '../../model/networkScenario';
import { converse } from '../../routing/conversation';
import { type Judgement, judge } from '../judge';
import { type Carriers, carriersOf } from './carriers';
import { type Damage, damageBetween } from './damage';
import { type Case, type Examination, examine } from './examination';
import { type OfficeGroup, officeGroups } from './officeGroups';

export type Loss = {
  readonly office: ElementId;
  readonly destination: DestinationId;
  readonly intact: Judgement;
  readonly answer: Judgement;
  readonly damage: Damage;
  /** Other connections, breakouts or tunnels carry it now, in one direction or both. */
  readonly takesOtherPath: boolean;
  readonly carriers: Carriers;
  /** The service or virtual network is among what has failed. */
  readonly hasDestinationFailed: boolean;
};

export type LossRow = {
  /** Offices with the same answers. */
  readonly group: OfficeGroup;
  /** "one" of a counted office with a failure inside; "others" for its other sites, where the other failures affect them. */
  readonly sites: 'all' | 'one' | 'others';
  /** One for each destination, in their order. */
  readonly losses: readonly Loss[];
};

/** The same network with the scenario's options and trial preference. */
export function examineIn(
  compiled: Compiled,
  { office, prefer, options }: Pick<NetworkScenario, 'office' | 'prefer' | 'options'>,
): Examination {
  const networkFor: Compiled['networkFor'] = (scenario) =>
    compiled.networkFor({ ...scenario, office, prefer, options });
  return examine({ ...compiled, networkFor });
}

/** Offices that a failure, an option or the trial preference sets apart from their equals. */
function setApart(
  { topology }: Compiled,
  { office, prefer, options, failures }: NetworkScenario,
): ReadonlySet<ElementId> {
  const targets = topology.failureTargets.filter(({ id }) => failures.includes(id));
  const exits = topology.exits.filter(({ option }) => option !== null && options.includes(option));
  return new Set([
    ...(prefer === null ? [] : [office]),
    ...targets.flatMap((target) => target.office ?? []),
    ...exits.map((exit) => exit.office),
  ]);
}

function groupsIn(description: NetworkDescription, apart: ReadonlySet<ElementId>): readonly OfficeGroup[] {
  const countOf = new Map(description.offices.map(({ id, count }) => [id, count ?? 1]));
  const groupOf = (offices: readonly ElementId[]): OfficeGroup => ({
    office: offices[0] ?? '',
    offices,
    count: offices.reduce((sum, id) => sum + (countOf.get(id) ?? 1), 0),
  });
  return officeGroups(description).flatMap(({ offices }) => {
    const equal = offices.filter((id) => !apart.has(id));
    const alone = offices.filter((id) => apart.has(id)).map((id) => groupOf([id]));
    return equal.length > 0 ? [groupOf(equal), ...alone] : alone;
  });
}

const isAsBefore = ({ damage, takesOtherPath }: Loss): boolean => damage === 'none' && !takesOtherPath;

const sameCarriers = (a: Carriers, b: Carriers): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Yields one row after the other, in the order of the file, so that a large network does not stop the page. */
export function* lossRows(
  description: NetworkDescription,
  examination: Examination,
  scenario: NetworkScenario,
): Generator<LossRow, void, undefined> {
  const { compiled } = examination;
  const { topology } = compiled;
  const failed = topology.failureTargets.filter(({ id }) => scenario.failures.includes(id));
  const hasFailed = (destination: DestinationId): boolean => {
    const node = topology.destinations.find(({ id }) => id === destination)?.node;
    return node !== undefined && failed.some(({ nodes }) => nodes.includes(node));
  };
  const lossOf = (plane: ReturnType<Examination['planeUnder']>, asked: Case): Loss => {
    const { office, destination, answer: intact } = asked;
    const isSame = plane.network === examination.network && plane.isSameFor(asked.consulted);
    if (isSame)
      return {
        office,
        destination,
        intact,
        answer: intact,
        damage: 'none',
        takesOtherPath: false,
        carriers: asked.carriers,
        hasDestinationFailed: false,
      };
    const conversation = converse(plane, asked.flow);
    const answer = judge(conversation);
    const carriers = carriersOf(topology, conversation);
    const damage = damageBetween(intact, answer);
    return {
      office,
      destination,
      intact,
      answer,
      damage,
      takesOtherPath: !sameCarriers(carriers, asked.carriers),
      carriers,
      hasDestinationFailed: hasFailed(destination),
    };
  };
  const lossesOf = (office: ElementId, failures: readonly FailureTarget[]): readonly Loss[] => {
    const plane = examination.planeUnder(failures);
    return topology.destinations.flatMap(({ id }) => {
      const asked = examination.caseOf(office, id);
      return asked ? [lossOf(plane, asked)] : [];
    });
  };
  for (const group of groupsIn(description, setApart(compiled, scenario))) {
    const elsewhere = failed.filter(({ office }) => office !== group.office);
    const isOneSite = group.count > 1 && elsewhere.length < failed.length;
    yield { group, sites: isOneSite ? 'one' : 'all', losses: lossesOf(group.office, failed) };
    const others = isOneSite ? lossesOf(group.office, elsewhere) : [];
    if (!others.every(isAsBefore)) yield { group, sites: 'others', losses: others };
  }
}
