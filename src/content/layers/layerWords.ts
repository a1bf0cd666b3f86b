// What there is to say of one layer on one stretch of a path.

import type { Stretch } from '../../analysis/assess';
import type { Statement } from '../sources';

/** What layers tell apart; dedicated is the stretch that ExpressRoute itself provides. */
export type LayeredStretch = Pick<Stretch, 'exposure' | 'dedicated'>;

export type Layer = 'link' | 'ip' | 'tls' | 'stored';

export type Protection =
  | 'none'
  /** Microsoft encrypts between its datacentres for itself; it is no part of a peering. */
  | 'by-the-carrier'
  | 'by-the-service'
  | 'up-to-you';

export type LayerOption = {
  readonly name: string;
  /** False where it does not apply to this stretch, which the statements then explain. */
  readonly possible: boolean;
  readonly statements: readonly Statement[];
};

export type LayerWords = {
  readonly layer: Layer;
  readonly protection: Protection;
  readonly byDefault: readonly Statement[];
  readonly option: LayerOption | null;
};
