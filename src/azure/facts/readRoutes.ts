// Reads route tables of a circuit's connections, and routes that a gateway learned.

import { type Command, optionOf } from '../text/commands';
import { hasField, type Printed, type PrintedMap, textAt } from '../text/printed';
import type { Fact, LearnedRoute, Route, RouteTableFact } from './facts';
import { refOf } from './ids';
import { circuitType, peeringTypeOf } from './readCircuit';
import { isPrefix, isReadable, networkOf, type Reading, sourceOf } from './values';

/** "64530 64601", "12076-64540", "64530, 64601": nearest first; a final "?", "i" or "e" is the origin. */
export const pathOf = (text: string | undefined): readonly number[] =>
  (text ?? '')
    .split(/[^\d.]+/)
    .filter((part) => /^\d{1,10}$/.test(part))
    .map(Number);

export const isRoute = (map: PrintedMap): boolean =>
  hasField(map, 'network') && hasField(map, 'nextHop', 'path', 'locPrf') && !isLearned(map);

export const isLearned = (map: PrintedMap): boolean =>
  hasField(map, 'network') &&
  hasField(map, 'asPath') &&
  hasField(map, 'sourcePeer', 'localAddress', 'origin');

function routeOf(map: PrintedMap): readonly Route[] {
  const network = textAt(map, 'network') ?? '';
  if (!isPrefix(network)) return [];
  const nextHop = textAt(map, 'nextHop');
  return [
    {
      network: networkOf(network),
      nextHop: nextHop !== undefined && isPrefix(nextHop) ? nextHop : undefined,
      path: pathOf(textAt(map, 'path', 'asPath')),
    },
  ];
}

function learnedOf(map: PrintedMap): readonly LearnedRoute[] {
  const network = textAt(map, 'network') ?? '';
  const weight = textAt(map, 'weight') ?? '';
  if (!isPrefix(network)) return [];
  return [
    {
      network: networkOf(network),
      path: pathOf(textAt(map, 'asPath')),
      weight: /^\d{1,6}$/.test(weight) ? Number(weight) : undefined,
      origin: textAt(map, 'origin')?.toLowerCase(),
    },
  ];
}

type Context = Pick<RouteTableFact, 'circuit' | 'side' | 'peering'>;

const sideOf = (text: string | undefined): RouteTableFact['side'] => {
  const plain = text?.toLowerCase();
  return plain === 'primary' || plain === 'secondary' ? plain : undefined;
};

/** The command identifies the table: by its options, or by the address it requests. */
function contextOf(command: Command | undefined, reading: Reading): Context {
  if (!command) return {};
  const { text } = command;
  const byOption = optionOf(text, '-n', '--name', '-ExpressRouteCircuitName', '-Name');
  const group = optionOf(text, '-g', '--resource-group', '-ResourceGroupName');
  const [address] = /\/subscriptions\/\S+|\/?providers\/Microsoft\.Network\/\S+/i.exec(text) ?? [];
  const byAddress = refOf(address?.replace(/[?"'].*$/, ''), circuitType, reading.subscriptions);
  const [, inAddress] = /routeTables(?:Summary)?\/(\w+)/i.exec(text) ?? [];
  const circuit = byOption !== undefined && isReadable(byOption) ? { name: byOption, group } : byAddress;
  return {
    circuit,
    side: sideOf(optionOf(text, '--path', '-DevicePath') ?? inAddress),
    peering: peeringTypeOf(optionOf(text, '--peering-name', '-PeeringType') ?? address),
  };
}

/** A connection that advertises nothing has an empty table; only its command tells it from other lists. */
export function emptyTable(reading: Reading, command: Command | undefined, line: number): readonly Fact[] {
  if (!command || !/list-route-tables(?!-)|RouteTable(?!Summary)\b|routeTables\/\w/i.test(command.text))
    return [];
  const context = contextOf(command, reading);
  if (!context.circuit || !context.side) return [];
  return [{ kind: 'routes', ...context, routes: [], at: sourceOf(reading, { line }) }];
}

/** Empty where the list holds no routes. */
export function routesOf(
  items: readonly Printed[],
  reading: Reading,
  command: Command | undefined,
  line: number,
): readonly Fact[] {
  const maps = items.filter((item) => item.kind === 'map');
  const at = sourceOf(reading, { line });
  const learned = maps.filter(isLearned).flatMap(learnedOf);
  const routes = maps.filter(isRoute).flatMap(routeOf);
  // Routes a gateway advertises look like those it learned.
  if (command && /advertised-?routes?\b/i.test(command.text)) return [];
  const found: Fact[] = [];
  if (learned.length > 0) found.push({ kind: 'learned', routes: learned, at });
  if (routes.length > 0) found.push({ kind: 'routes', ...contextOf(command, reading), routes, at });
  return found;
}
