// Words for the selected element of any network, and its failures.

import type { NetworkAnswer } from '../../analysis/network/networkAnswer';
import type { FailureTarget } from '../../model/compiledFailures';
import type { CompiledTopology, Operator } from '../../model/compiledTopology';
import { mapLabel } from '../map/mapLabels';
import { capitalised } from '../names';
import { exposureWords } from '../pathWords';

export const elementWords = {
  close: 'Close',
  runBy: 'Run by',
  exposure: 'Exposure',
  state: 'Now',
  note: 'Note in the file',
  fail: (name: string) => `Fail ${name}`,
  restore: (name: string) => `Restore ${name}`,
  show: 'Show',
  whole: 'the whole network',
  oneOffice: 'what serves this office',
  map: (name: string) => `Map of ${name}`,
  hint: 'Choose an element of the picture to see what it is, and to fail it.',
} as const;

const operators: Readonly<Record<Operator, string>> = {
  customer: 'you',
  'internet-providers': 'internet providers',
  'connectivity-provider': 'a connectivity provider',
  microsoft: 'Microsoft',
};

export type ElementTold = {
  readonly name: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly targets: readonly FailureTarget[];
};

/** Returns null for an element that the network does not have. */
export function elementTold(
  topology: CompiledTopology,
  { map, scenario }: NetworkAnswer,
  id: string,
): ElementTold | null {
  const node = topology.nodes.find((each) => each.id === id);
  const link = topology.links.find((each) => each.id === id);
  const box = topology.boxes.find((each) => each.id === id);
  const named = node ?? link ?? box;
  if (!named) return null;
  const runBy = link ? link.operators : [(node ?? box)?.operator ?? 'customer'];
  const label = mapLabel(topology, { id, caption: '', links: link ? [id] : [] }, map) ?? '';
  const state = label.startsWith(`${named.name}, `) ? label.slice(named.name.length + 2) : label;
  const isOff = (option: string | null) =>
    option !== null &&
    (topology.options.find((each) => each.id === option)?.isOn ?? true) === scenario.options.includes(option);
  const targets = topology.failureTargets.filter((target) => !isOff(target.option));
  return {
    name: named.name,
    facts: [
      [elementWords.runBy, runBy.map((each) => operators[each]).join(', ')],
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
      ...(state === '' ? [] : [[elementWords.state, capitalised(state)] as const]),
    ],
    targets: [
      ...targets.filter((target) => target.id === id),
      ...targets.filter(({ alsoAt }) => alsoAt.includes(id)),
    ],
  };
}
