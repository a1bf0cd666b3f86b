// Type of the statements on one layer of one stretch.

import type { Stretch } from '../../analysis/assess';
import type { Statement } from '../sources';

/** Properties that layers depend on; `dedicated` means provided by ExpressRoute itself. */
export type LayeredStretch = Pick<Stretch, 'exposure' | 'dedicated'>;

export type Layer = 'link' | 'ip' | 'tls' | 'stored';

export type Protection =
  | 'none'
  /** Microsoft's own encryption between its datacentres; not part of a peering. */
  | 'by-the-carrier'
  | 'by-the-service'
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
