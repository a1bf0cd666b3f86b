// Names the offices whose preferences leave a path undecided: with them BGP settles in more than one way, or never.

import type { CompiledTopology } from '../model/compiledTopology';
import type { ElementId, Preferred } from '../model/description';
import type { Address } from '../model/network';
import type { NetworkScenario } from '../model/networkScenario';
import type { ControlPlane } from '../routing/controlPlane';

export type Contradicting = { readonly office: ElementId; readonly prefer: readonly Preferred[] };

/**
 * Offices with their own preferences and a router whose choice for one of these addresses is undecided. An office that
 * only passes on another's undecided route is not listed. Asking `plane` marks these routers as consulted.
 */
export function contradictingOffices(
  { offices, nodes }: CompiledTopology,
  plane: ControlPlane,
  addresses: readonly Address[],
  asked: Pick<NetworkScenario, 'office' | 'prefer'> | null = null,
): readonly Contradicting[] {
  const routersOf = (ids: readonly string[]) =>
    nodes.filter(({ id }) => ids.includes(id)).flatMap(({ routers }) => routers);
  return offices.flatMap(({ id, core, routers, prefer: written }): readonly Contradicting[] => {
    const prefer = (asked?.office === id ? asked.prefer : null) ?? written;
    if (prefer.length === 0) return [];
    const isOpen = routersOf([core, ...routers]).some((router) =>
      addresses.some((address) => plane.decide(router, address).kind === 'undecided'),
    );
    return isOpen ? [{ office: id, prefer }] : [];
  });
}
