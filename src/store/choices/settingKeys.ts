// The settings of a scenario as keys of the address: in the network's own spelling where it has one, else by the ids of
// its elements.

import type { Preferred } from '../../model/description';
import type { Scenario } from '../../model/scenario';
import { type SpelledKey, spelled } from '../../model/spelling';
import type { Topology } from '../../model/topology';
import type { Key } from './addressKey';

const spelledKey = (key: SpelledKey): Key<Scenario> => ({
  name: key.name,
  write: (scenario) => spelled(key, scenario),
  read: (text, scenario) => {
    const found = key.values.find((value) => value.text === text);
    return found ? { ...scenario, ...found.sets } : null;
  },
});

const SEPARATOR = '~';
/** Circuits made equal, as opposed to what the description says. */
const EQUAL = 'equal';

/** "er", "er.primary", "vpn", "wan.backbone", "internet". */
function preferredText(preferred: Preferred): string {
  switch (preferred.kind) {
    case 'circuit': {
      const { circuit, side } = preferred.part;
      return side === undefined ? circuit : `${circuit}.${side}`;
    }
    case 'wan':
      return `wan.${preferred.wan}`;
    case 'vpn':
    case 'internet':
      return preferred.kind;
  }
}

function preferredIn({ circuits, wans }: Topology, text: string): Preferred | null {
  if (text === 'vpn' || text === 'internet') return { kind: text };
  const wan = wans.find(({ id }) => text === `wan.${id}`);
  if (wan) return { kind: 'wan', wan: wan.id };
  const [circuit = '', side] = text.split('.');
  if (!circuits.some(({ id }) => id === circuit)) return null;
  if (side === undefined) return { kind: 'circuit', part: { circuit } };
  return side === 'primary' || side === 'secondary' ? { kind: 'circuit', part: { circuit, side } } : null;
}

const plainKeys = (topology: Topology): readonly Key<Scenario>[] => [
  {
    name: 'from',
    write: ({ office }) => office,
    read: (text, scenario) =>
      topology.offices.some(({ id, users }) => users && id === text) ? { ...scenario, office: text } : null,
  },
  {
    name: 'to',
    write: ({ destination }) => destination,
    read: (text, scenario) =>
      topology.destinations.some(({ id }) => id === text) ? { ...scenario, destination: text } : null,
  },
  {
    name: 'prefer',
    write: ({ prefer }) => (prefer === null ? '' : prefer.map(preferredText).join(SEPARATOR) || EQUAL),
    read: (text, scenario, { tell }) => {
      if (text === '') return { ...scenario, prefer: null };
      if (text === EQUAL) return { ...scenario, prefer: [] };
      const prefer = text.split(SEPARATOR).flatMap((part) => {
        const preferred = preferredIn(topology, part);
        if (preferred === null) tell('unknown-value', part);
        return preferred ?? [];
      });
      return prefer.length > 0 ? { ...scenario, prefer } : null;
    },
  },
  {
    name: 'with',
    write: ({ options }) => options.join(SEPARATOR),
    read: (text, scenario, { tell }) => {
      const options = text.split(SEPARATOR).filter((id) => {
        const isKnown = topology.options.some((option) => option.id === id);
        if (!isKnown && id !== '') tell('unknown-value', id);
        return isKnown;
      });
      return { ...scenario, options: [...new Set(options)].sort() };
    },
  },
];

/** In the order in which an address has them. The first is never left out where a scenario has to say something. */
export const settingKeysOf = (topology: Topology): readonly Key<Scenario>[] =>
  topology.spelling?.map(spelledKey) ?? plainKeys(topology);
