// Stores the question to a network as text: it survives an edit that removes an office for a moment, and goes
// into the address unchanged.

import type { CompiledTopology } from '../../model/compiledTopology';
import type { Preferred } from '../../model/description';
import type { NetworkScenario } from '../../model/networkScenario';
import { type NetworkTour, noTour, tourIn, writtenTour } from './networkTour';
import { type NetworkView, networkViews, notReadOf } from './notRead';
import { choicesShown, NOTHING_FAILED, openingShown, SEPARATOR, type Shown, shownIn } from './shown';

export type Asked = {
  /** Empty for the first office. */
  readonly office: string;
  readonly destination: string;
  /** Empty for the preference in the file. */
  readonly prefer: string;
  readonly options: readonly string[];
  readonly failures: readonly string[];
};

export const nothingAsked: Asked = { office: '', destination: '', prefer: '', options: [], failures: [] };

const EQUAL = 'equal';

/** Parses "er", "er.primary", "wan.backbone", "vpn" or "internet". */
function preferredIn({ circuits, wans }: CompiledTopology, text: string): Preferred | null {
  if (text === 'vpn' || text === 'internet') return { kind: text };
  const wan = wans.find(({ id }) => text === `wan.${id}`);
  if (wan) return { kind: 'wan', wan: wan.id };
  const [circuit = '', side] = text.split('.');
  if (!circuits.some(({ id }) => id === circuit)) return null;
  if (side === undefined) return { kind: 'circuit', part: { circuit } };
  return side === 'primary' || side === 'secondary' ? { kind: 'circuit', part: { circuit, side } } : null;
}

export function preferIn(topology: CompiledTopology, text: string): readonly Preferred[] | null {
  if (text === '') return null;
  if (text === EQUAL) return [];
  const all = text.split(SEPARATOR).flatMap((each) => preferredIn(topology, each) ?? []);
  return all.length > 0 ? all : null;
}

/** Parts of a list of preferences that name nothing. */
function unknownPreferences(topology: CompiledTopology, text: string): readonly string[] {
  if (text === EQUAL) return [];
  const parts = text.split(SEPARATOR).filter((part) => part !== '');
  return parts.filter((part) => preferredIn(topology, part) === null);
}

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

/** Writes what `preferIn` parses. */
export function preferText(prefer: readonly Preferred[] | null): string {
  if (prefer === null) return '';
  return prefer.length === 0 ? EQUAL : prefer.map(preferredText).join(SEPARATOR);
}

/** Resolves "er-lon" to "circuit:er-lon" if only one id matches. */
export function whole(id: string, ids: readonly string[]): string | null {
  if (ids.includes(id)) return id;
  const alike = ids.filter((each) => each.endsWith(`:${id}`));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/** Checks whether a network has what a value of the address, or a part of it, names; null for keys that name nothing. */
export function isNamed(topology: CompiledTopology, key: string, value: string): boolean | null {
  const { offices, destinations, options, failureTargets, nodes, links, boxes } = topology;
  const isOneOf = (all: readonly { readonly id: string }[]) =>
    whole(
      value,
      all.map(({ id }) => id),
    ) !== null;
  switch (key) {
    case 'from':
      return offices.some(({ id, users }) => users && id === value);
    case 'to':
      return isOneOf(destinations);
    case 'prefer':
      return value === EQUAL || preferredIn(topology, value) !== null;
    case 'with':
      return isOneOf(options);
    case 'fail':
      return isOneOf(failureTargets);
    case 'compare':
      return value === NOTHING_FAILED || isOneOf(failureTargets);
    case 'select':
      return [nodes, links, boxes, failureTargets].some((all) => all.some(({ id }) => id === value));
    default:
      return null;
  }
}

export type Understood = {
  readonly scenario: NetworkScenario;
  /** Names in the question that the network does not have. */
  readonly unknown: readonly string[];
};

/** Returns null for a network without an office with users or without a destination. */
export function understood(topology: CompiledTopology, asked: Asked): Understood | null {
  const offices = topology.offices.filter(({ users }) => users).map(({ id }) => id);
  const destinations = topology.destinations.map(({ id }) => id);
  const office = offices.find((id) => id === asked.office) ?? offices[0];
  const destination = whole(asked.destination, destinations) ?? destinations[0];
  if (office === undefined || destination === undefined) return null;
  const switches = topology.options.map(({ id }) => id);
  const targets = topology.failureTargets.map(({ id }) => id);
  const found = (all: readonly string[], ids: readonly string[]) =>
    [...new Set(all.flatMap((id) => whole(id, ids) ?? []))].sort();
  const prefer = preferIn(topology, asked.prefer);
  const unknown = [
    ...(asked.office !== '' && asked.office !== office ? [asked.office] : []),
    ...(asked.destination !== '' && whole(asked.destination, destinations) === null
      ? [asked.destination]
      : []),
    ...unknownPreferences(topology, asked.prefer),
    ...asked.options.filter((id) => whole(id, switches) === null),
    ...asked.failures.filter((id) => whole(id, targets) === null),
  ];
  const options = found(asked.options, switches);
  const isOff = (option: string | null) =>
    option !== null &&
    (topology.options.find(({ id }) => id === option)?.isOn ?? true) === options.includes(option);
  const absent = new Set(topology.failureTargets.filter(({ option }) => isOff(option)).map(({ id }) => id));
  const failures = found(asked.failures, targets).filter((id) => !absent.has(id));
  return { scenario: { office, destination, prefer, options, failures }, unknown };
}

const isView = (text: string | undefined): text is NetworkView => networkViews.some((view) => view === text);

/** Reads question, view, what is shown and the tour from the address; ignores unknown keys. */
export function askedIn(choices: ReadonlyMap<string, string>): {
  readonly asked: Asked;
  readonly view: NetworkView;
  readonly shown: Shown;
  readonly tour: NetworkTour;
  readonly notRead: readonly string[];
} {
  const list = (key: string) => (choices.get(key) ?? '').split(SEPARATOR).filter((id) => id !== '');
  const view = choices.get('view');
  return {
    asked: {
      office: choices.get('from') ?? '',
      destination: choices.get('to') ?? '',
      prefer: choices.get('prefer') ?? '',
      options: list('with'),
      failures: list('fail'),
    },
    view: isView(view) ? view : 'picture',
    shown: shownIn(choices),
    tour: tourIn(choices),
    notRead: notReadOf(choices),
  };
}

/** Returns what differs from the first office, the first destination and the intact network. */
export function choicesOf(
  { office, destination, prefer, options, failures }: Asked,
  view: NetworkView,
  shown: Shown = openingShown,
  tour: NetworkTour = noTour,
): ReadonlyMap<string, string> {
  const all: readonly (readonly [string, string])[] = [
    ['from', office],
    ['to', destination],
    ['prefer', prefer],
    ['with', options.join(SEPARATOR)],
    ['fail', failures.join(SEPARATOR)],
    ['view', view === 'picture' ? '' : view],
    ...writtenTour(tour),
  ];
  return new Map([...all.filter(([, value]) => value !== ''), ...choicesShown(shown)]);
}
