// Compares every office and destination under the chosen failures with the same question while nothing has
// failed: who loses what.

import type { Compiled } from '../../compile/compile';
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
};

export type LossRow = {
  /** Offices with the same answers. */
  readonly group: OfficeGroup;
  /** True for a counted office with a failure inside: its answers are those of one site. */
  readonly isOneSite: boolean;
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
  const plane = examination.planeUnder(failed);
  const lossOf = (asked: Case): Loss => {
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
    };
  };
  for (const group of groupsIn(description, setApart(compiled, scenario))) {
    const losses = topology.destinations.flatMap(({ id }) => {
      const asked = examination.caseOf(group.office, id);
      return asked ? [lossOf(asked)] : [];
    });
    const isOneSite = group.count > 1 && failed.some(({ office }) => office === group.office);
    yield { group, isOneSite, losses };
  }
}
