// Computes a scenario's map states from the engine's conversation and the failures.

import type { CompiledTopology } from '../../model/compiledTopology';
import type { NetworkScenario } from '../../model/networkScenario';
import type { Conversation } from '../../routing/conversation';
import { mapPaths } from './mapPaths';
import type { MapStates } from './mapStates';
import { mapStatesOf } from './mapStatesOf';

/** Equal paths multiply where they share routers; links used only by paths past this limit look idle. */
const MOST_DRAWN = 4096;

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
): MapStates {
  const asked = topology.destinations.find(({ id }) => id === destination);
  return mapStatesOf(topology, {
    start: topology.offices.find(({ id }) => id === office)?.core ?? '',
    destination: asked?.node ?? '',
    destinationName: asked?.name ?? '',
    peering: asked?.peering ?? 'microsoft',
    paths: conversation ? mapPaths(topology, conversation.requests, MOST_DRAWN) : [],
    failures: topology.failureTargets.filter(({ id }) => failures.includes(id)),
    optionsOff: new Set(
      topology.options.flatMap(({ id, isOn }) => (isOn === options.includes(id) ? [id] : [])),
    ),
  });
}
