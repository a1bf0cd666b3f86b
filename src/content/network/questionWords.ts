// Choices in the question sentence, named as in the description.

import type { CompiledTopology, Option } from '../../model/compiledTopology';
import type { ElementId, Preferred } from '../../model/description';
import { preferredName } from '../contradictionWords';
import { networkPageWords } from './pageWords';

export type Choice = { readonly value: string; readonly label: string };

type ChoiceOfKind = Choice & { /** "WAN": told where two choices have one name. */ readonly kind: string };

/** Adds the kind to names that stand for two things, and the id where these are of one kind. */
function withKinds(choices: readonly ChoiceOfKind[], idOf: (value: string) => string): readonly Choice[] {
  const alike = (one: ChoiceOfKind, other: ChoiceOfKind) =>
    one !== other && one.label.toLowerCase() === other.label.toLowerCase();
  return choices.map((choice) => {
    const { value, label, kind } = choice;
    const others = choices.filter((other) => alike(choice, other));
    if (others.length === 0) return { value, label };
    const isOneKind = others.some((other) => other.kind === kind);
    return { value, label: `${label}, ${kind}${isOneKind ? ` ${idOf(value)}` : ''}` };
  });
}

const afterKind = (value: string): string => value.slice(value.search(/[:.]/) + 1);

/** Lists an office with a count as one choice: "Branches × 240". */
export const officeChoices = ({ offices }: CompiledTopology): readonly Choice[] =>
  withKinds(
    offices
      .filter(({ users }) => users)
      .map(({ id, name, count }) => ({
        value: id,
        label: count > 1 ? `${name} × ${count.toLocaleString('en-GB')}` : name,
        kind: 'office',
      })),
    (id) => id,
  );

export const destinationChoices = ({ destinations }: CompiledTopology): readonly Choice[] =>
  withKinds(
    destinations.map(({ id, name, peering }) => ({
      value: id,
      label: name,
      kind: peering === 'microsoft' ? 'service' : 'virtual network',
    })),
    afterKind,
  );

/** A preference that only an address can ask for: one connection of a circuit, or several in order. */
function preferenceOfAddress(
  topology: CompiledTopology,
  prefer: string,
  asked: readonly Preferred[],
): Choice {
  return { value: prefer, label: asked.map((each) => preferredName(topology, each)).join(', then ') };
}

type PreferenceAsked = {
  /** As the address writes it; empty for what the file says. */
  readonly text: string;
  readonly prefer: readonly Preferred[] | null;
};

/** Lists preferences only where there are two circuits, or a circuit and another path, or one is asked for. */
export function preferenceChoices(
  topology: CompiledTopology,
  office: ElementId,
  { text, prefer }: PreferenceAsked,
): readonly Choice[] {
  const usual = usualPreferences(topology, office);
  if (prefer === null || prefer.length === 0 || usual.some(({ value }) => value === text)) return usual;
  const described = { value: '', label: networkPageWords.asDescribed };
  return [...(usual.length > 0 ? usual : [described]), preferenceOfAddress(topology, text, prefer)];
}

function usualPreferences(topology: CompiledTopology, office: ElementId): readonly Choice[] {
  const site = topology.offices.find(({ id }) => id === office);
  if (!site) return [];
  const circuits = site.circuits.flatMap(
    (id) => topology.circuits.find((circuit) => circuit.id === id) ?? [],
  );
  const wans = site.wans.flatMap((id) => topology.wans.find((wan) => wan.id === id) ?? []);
  const hasVpn = topology.vpns.some((vpn) => vpn.office === office);
  const hasExit = topology.exits.some((exit) => exit.office === office);
  const every: readonly ChoiceOfKind[] = [
    ...circuits.map(({ id, name }) => ({ value: id, label: name, kind: 'circuit' })),
    ...(hasVpn ? [{ value: 'vpn', label: networkPageWords.vpn, kind: 'VPN' }] : []),
    ...wans.map(({ id, name }) => ({ value: `wan.${id}`, label: name, kind: 'WAN' })),
    ...(hasExit ? [{ value: 'internet', label: networkPageWords.internetBreakout, kind: 'breakout' }] : []),
  ];
  const all = withKinds(every, afterKind);
  if (all.length < 2) return [];
  const equal = circuits.length > 1 ? [{ value: 'equal', label: networkPageWords.equal }] : [];
  return [{ value: '', label: networkPageWords.asDescribed }, ...equal, ...all];
}

/** Lists the office's own options first; others affect what it reaches through them. */
export const optionsFor = (topology: CompiledTopology, office: ElementId): readonly Option[] => {
  const own = topology.exits.filter((exit) => exit.office === office).map(({ option }) => option);
  return topology.options.filter(({ id }) => own.includes(id));
};

export const restoreLabel = (name: string): string => `${networkPageWords.restore} ${name}`;
