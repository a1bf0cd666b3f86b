// Choices in the question sentence, named as in the description.

import type { CompiledTopology, Option } from '../../model/compiledTopology';
import type { ElementId } from '../../model/description';
import { networkPageWords } from './pageWords';

export type Choice = { readonly value: string; readonly label: string };

/** Lists an office with a count as one choice: "Branches × 240". */
export const officeChoices = ({ offices }: CompiledTopology): readonly Choice[] =>
  offices
    .filter(({ users }) => users)
    .map(({ id, name, count }) => ({
      value: id,
      label: count > 1 ? `${name} × ${count.toLocaleString('en-GB')}` : name,
    }));

export const destinationChoices = ({ destinations }: CompiledTopology): readonly Choice[] =>
  destinations.map(({ id, name }) => ({ value: id, label: name }));

/** Lists preferences only where there are two circuits, or a circuit and another path. */
export function preferenceChoices(topology: CompiledTopology, office: ElementId): readonly Choice[] {
  const site = topology.offices.find(({ id }) => id === office);
  if (!site) return [];
  const circuits = site.circuits.flatMap(
    (id) => topology.circuits.find((circuit) => circuit.id === id) ?? [],
  );
  const wans = site.wans.flatMap((id) => topology.wans.find((wan) => wan.id === id) ?? []);
  const hasVpn = topology.vpns.some((vpn) => vpn.office === office);
  const hasExit = topology.exits.some((exit) => exit.office === office);
  const all: readonly Choice[] = [
    ...circuits.map(({ id, name }) => ({ value: id, label: name })),
    ...(hasVpn ? [{ value: 'vpn', label: networkPageWords.vpn }] : []),
    ...wans.map(({ id, name }) => ({ value: `wan.${id}`, label: name })),
    ...(hasExit ? [{ value: 'internet', label: networkPageWords.internetBreakout }] : []),
  ];
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
