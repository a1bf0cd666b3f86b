// Type of the statements on one layer of one stretch.

import type { Stretch } from '../../analysis/assess';
import type { Question } from '../../analysis/question';
import type { CompiledTopology } from '../../model/compiledTopology';
import type { Statement } from '../sources';

/** Properties that layers depend on; `dedicated` means provided by ExpressRoute itself. */
export type LayeredStretch = Pick<Stretch, 'exposure' | 'dedicated'> & {
  /** True if the stretch is a connection of ExpressRoute Direct, from the customer's device to Microsoft's. */
  readonly isDirect: boolean;
  /** True if another stretch of the same path is a tunnel over the internet, so that this one leads to it or from it. */
  readonly besideTunnel: boolean;
};

/** What stands at the end of the path: what is documented of Power Platform is said of no other service. */
export type LayeredEnd = 'power-platform' | 'other-public-service' | 'virtual-network';

export function layeredStretch(
  { links }: Pick<CompiledTopology, 'links'>,
  stretch: Stretch,
  path: readonly Stretch[],
): LayeredStretch {
  const isDirect = links.some(
    ({ id, dedicated, operators }) =>
      dedicated && operators.includes('customer') && stretch.links.includes(id),
  );
  const isTunnel = ({ exposure }: Stretch) => exposure === 'encrypted-tunnel';
  const besideTunnel = !isTunnel(stretch) && path.some(isTunnel);
  return { exposure: stretch.exposure, dedicated: stretch.dedicated, isDirect, besideTunnel };
}

export function layeredEnd({ destination }: Pick<Question, 'destination'>): LayeredEnd {
  if (destination.peering === 'azure-private') return 'virtual-network';
  return destination.element === 'power-platform' ? 'power-platform' : 'other-public-service';
}

export type Layer = 'link' | 'ip' | 'tls' | 'stored';

export type Protection =
  | 'none'
  /** Microsoft's own encryption between its datacentres; not part of a peering. */
  | 'by-the-carrier'
  | 'by-the-tunnel'
  | 'by-the-service'
  /** A public service of which this page does not know what it does. */
  | 'up-to-the-service'
  | 'up-to-you';

export type LayerOption = {
  readonly name: string;
  /** False if not applicable to this stretch; the statements explain why. */
  readonly possible: boolean;
  readonly statements: readonly Statement[];
};

export type LayerWords = {
  readonly layer: Layer;
  readonly protection: Protection;
  readonly byDefault: readonly Statement[];
  readonly option: LayerOption | null;
};
