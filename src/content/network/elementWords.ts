// Words for the selected element of any network, and its failures.

import type { NetworkAnswer } from '../../analysis/network/networkAnswer';
import type { FailureTarget } from '../../model/compiledFailures';
import type { CompiledTopology, Operator } from '../../model/compiledTopology';
import { mapLabel } from '../map/mapLabels';
import { capitalised, inSentence, listed } from '../names';
import { exposureWords } from '../pathWords';

export const elementWords = {
  close: 'Close',
  runBy: 'Run by',
  exposure: 'Exposure',
  state: 'Now',
  note: 'Note in the file',
  shared: 'Single line',
  takesDown: 'Goes down with it',
  nothingDown: 'Nothing: every session stays up',
  wrongFilter: 'If it is wrong',
  wrongFilterText:
    'To fail it here is to remove it, which withholds every service. A wrong filter withholds those that it leaves out: write what it lets through in the file, as services or communities of the peering, and compare.',
  fail: (name: string) => `Fail ${name}`,
  restore: (name: string) => `Restore ${name}`,
  failThis: 'Fail',
  restoreThis: 'Restore',
  bundle: 'The picture draws them as one: they join the same devices. Choose one for its lines and routers.',
  show: 'Show',
  whole: 'the whole network',
  oneOffice: 'what serves this office',
  sideways: 'This map goes on to the right: scroll it sideways.',
  map: (name: string) => `Map of ${name}`,
  hint: 'Choose an element of the picture to see what it is, and to fail it.',
} as const;

const operators: Readonly<Record<Operator, string>> = {
  customer: 'you',
  'internet-providers': 'internet providers',
  'connectivity-provider': 'a connectivity provider',
  microsoft: 'Microsoft',
};

export type ElementInWords = {
  readonly name: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly targets: readonly FailureTarget[];
};

/** Lists what goes down with a group, such as a circuit or a peering. */
function takenDown(topology: CompiledTopology, { links, nodes, adjacencies }: FailureTarget): string {
  const ids = [...nodes, ...links];
  const ofSessions = topology.links.filter((link) => link.adjacencies.some((id) => adjacencies.includes(id)));
  const names = ids.length > 0 ? ids : ofSessions.map(({ id }) => id);
  return names.length === 0
    ? elementWords.nothingDown
    : capitalised(listed(names.map((id) => inSentence(topology, id))));
}

/** Says of a line that carries both connections of a circuit that they share it; empty of any other. */
function sharedLine({ failureTargets }: CompiledTopology, id: string) {
  const line = failureTargets.find(
    ({ kind, links }) => kind === 'line' && links.length > 1 && links.includes(id),
  );
  return line
    ? [
        [
          elementWords.shared,
          'Both connections of the circuit share this line, and both fail with it.',
        ] as const,
      ]
    : [];
}

/** Returns null for an element that the network does not have. */
export function elementInWords(
  topology: CompiledTopology,
  { map, scenario }: NetworkAnswer,
  id: string,
): ElementInWords | null {
  const node = topology.nodes.find((each) => each.id === id);
  const link = topology.links.find((each) => each.id === id);
  const box = topology.boxes.find((each) => each.id === id);
  const group = topology.failureTargets.find((each) => each.id === id);
  const named = node ?? link ?? box ?? group;
  if (!named) return null;
  const drawn = node ?? box;
  const runBy = link ? link.operators : drawn ? [drawn.operator] : [];
  const label = mapLabel(topology, { id, caption: '', links: link ? [id] : [] }, map) ?? '';
  const state = label.startsWith(`${named.name}, `) ? label.slice(named.name.length + 2) : label;
  const isOff = (option: string | null) =>
    option !== null &&
    (topology.options.find((each) => each.id === option)?.isOn ?? true) === scenario.options.includes(option);
  const targets = topology.failureTargets.filter((target) => !isOff(target.option));
  return {
    name: named.name,
    facts: [
      ...(runBy.length > 0
        ? [[elementWords.runBy, runBy.map((each) => operators[each]).join(', ')] as const]
        : []),
      ...(link
        ? [
            [
              elementWords.exposure,
              link.dedicated
                ? `${exposureWords[link.exposure]}, dedicated to you`
                : exposureWords[link.exposure],
            ] as const,
          ]
        : []),
      ...sharedLine(topology, id),
      ...(runBy.length === 0 && group ? [[elementWords.takesDown, takenDown(topology, group)] as const] : []),
      ...(group?.fault === 'route-filter'
        ? [[elementWords.wrongFilter, elementWords.wrongFilterText] as const]
        : []),
      ...(state === '' ? [] : [[elementWords.state, capitalised(state)] as const]),
    ],
    targets: [
      ...targets.filter((target) => target.id === id),
      ...targets.filter(({ alsoAt }) => alsoAt.includes(id)),
    ],
  };
}
