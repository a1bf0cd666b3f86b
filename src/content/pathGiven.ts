// Configured paths of an office to a destination, regardless of failures.

import type { Question } from '../analysis/question';
import { peeringLabels } from './controls';
import { listed } from './names';

/**
 * Names all connections of the office that carry the peering: "both connections", "the connections of er-lon
 * and er-ams", "both connections of er-lon and the primary connection of er-ams".
 */
export function connectionsOf({ circuits, connections }: Question): string {
  const those = circuits.map(({ name, connections: all }) => ({
    name,
    all,
    carrying: all.filter((each) => connections.includes(each)),
  }));
  if (those.every(({ all, carrying }) => carrying.length === all.length))
    return circuits.length === 1
      ? 'both connections'
      : `the connections of ${listed(circuits.map(({ name }) => name))}`;
  return listed(
    those.flatMap(({ name, all, carrying }) =>
      carrying.length === all.length
        ? [`both connections of ${name}`]
        : carrying.map(({ inSentence }) => inSentence),
    ),
  );
}

const withoutCircuits: Readonly<Record<Exclude<Question['over'], 'expressroute'>, string>> = {
  tunnel: 'a VPN tunnel over the public internet',
  internet: 'the public internet',
  nothing: 'whatever there is, as neither a circuit nor a default route leads there',
};

/** Path of an office without a circuit: "the public internet, to Power Platform". */
export const overWithoutCircuit = (
  { destination }: Question,
  over: Exclude<Question['over'], 'expressroute'>,
  isArticle: boolean,
): string =>
  isArticle
    ? `${withoutCircuits[over]}, to what ${peeringLabels[destination.peering]} leads to`
    : `${withoutCircuits[over]}, to ${destination.inSentence}`;
