// Configured paths of an office to a destination, regardless of failures.

import type { Question } from '../analysis/question';
import { peeringLabels } from './controls';
import { listed } from './names';

/** Names all connections of the office: "both connections", or "the connections of er-lon and er-ams". */
export const connectionsOf = ({ circuits }: Question): string =>
  circuits.length === 1
    ? 'both connections'
    : `the connections of ${listed(circuits.map(({ name }) => name))}`;

const withoutCircuits: Readonly<Record<Exclude<Question['over'], 'expressroute'>, string>> = {
  tunnel: 'a VPN tunnel over the public internet',
  internet: 'the public internet',
  nothing: 'whatever there is, as it has neither a circuit nor an internet breakout',
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
