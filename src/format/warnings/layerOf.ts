// Values derived from others where they are not given.

import type { Circuit } from '../../model/description';

/** ExpressRoute Direct has no provider whose routers could speak BGP. */
export const layerOf = ({ layer, reach }: Circuit): 2 | 3 => layer ?? (reach.kind === 'direct' ? 2 : 3);
