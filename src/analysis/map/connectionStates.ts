// States of connections together with their edges and peerings.

import type { CompiledTopology, LinkId } from '../../model/compiledTopology';
import type { MapConnectionState, MapStates } from './mapStates';

/** `links` and `nodes` are those of the map. */
export function connectionStates(
  { circuits }: CompiledTopology,
  { links, nodes }: Pick<MapStates, 'links' | 'nodes'>,
): ReadonlyMap<LinkId, MapConnectionState> {
  return new Map(
    circuits.flatMap(({ connections }) =>
      connections.map(({ id, providerEdge, microsoftEdge }): [LinkId, MapConnectionState] => {
        const own = links.get(id);
        const hasFailed =
          own?.state === 'failed' ||
          (own?.sessionsDown.length ?? 0) > 0 ||
          [providerEdge, microsoftEdge].some((edge) => edge !== null && nodes.get(edge)?.state === 'failed');
        if (hasFailed) return [id, 'failed'];
        return [id, own?.state === 'in-use' || own?.state === 'cut-off' ? own.state : 'rest'];
      }),
    ),
  );
}
