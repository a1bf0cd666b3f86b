// Computes a scenario's map states from the engine's conversation and the failures.

import type { CompiledTopology } from '../../model/compiledTopology';
import type { NetworkScenario } from '../../model/networkScenario';
import type { Conversation } from '../../routing/conversation';
import type { Direction } from '../direction';
import { type MapPath, mapPaths } from './mapPaths';
import type { MapStates } from './mapStates';
import { mapStatesOf } from './mapStatesOf';

/** Equal paths multiply where they share routers; links used only by paths past this limit look idle. */
const MOST_DRAWN = 4096;

/** Replies that arrive, listed from the office on; dropped ones end at a node that the map marks. */
function replyPaths(topology: CompiledTopology, { exchanges }: Conversation): readonly MapPath[] {
  return exchanges
    .flatMap(({ replies }) => mapPaths(topology, replies, MOST_DRAWN))
    .filter(({ dropped }) => dropped === null)
    .map((path) => ({
      ...path,
      nodes: [...path.nodes].reverse(),
      links: [...path.links].reverse(),
      share: path.share / exchanges.length,
    }));
}

const otherDirection = { request: 'reply', reply: 'request' } as const;

const pathsOf = (topology: CompiledTopology, conversation: Conversation, direction: Direction) =>
  direction === 'reply'
    ? replyPaths(topology, conversation)
    : mapPaths(topology, conversation.requests, MOST_DRAWN);

/**
 * `conversation` is null where the office or the destination does not exist: then nothing is in use. Failures
 * that the network does not have are ignored.
 */
export function statesInScenario(
  topology: CompiledTopology,
  {
    office,
    destination,
    options,
    failures,
  }: Pick<NetworkScenario, 'office' | 'destination' | 'options' | 'failures'>,
  conversation: Conversation | null,
  direction: Direction = 'request',
): MapStates {
  const asked = topology.destinations.find(({ id }) => id === destination);
  return mapStatesOf(topology, {
    start: topology.offices.find(({ id }) => id === office)?.core ?? '',
    destination: asked?.node ?? '',
    destinationName: asked?.name ?? '',
    direction,
    peering: asked?.peering ?? 'microsoft',
    paths: conversation ? pathsOf(topology, conversation, direction) : [],
    otherLinks: () =>
      new Set(
        conversation
          ? pathsOf(topology, conversation, otherDirection[direction]).flatMap(({ links }) => links)
          : [],
      ),
    failures: topology.failureTargets.filter(({ id }) => failures.includes(id)),
    optionsOff: new Set(
      topology.options.flatMap(({ id, isOn }) => (isOn === options.includes(id) ? [id] : [])),
    ),
  });
}
