// Whether all of the traffic is in a tunnel, or only one direction or some of several paths.

import type { Stretch } from './assess';
import type { Outcome } from './outcome';

/** True where every path, in both directions, crosses an encrypted tunnel, and none the internet without one. */
export const isWhollyInTunnel = ({ privacy }: Outcome, paths: readonly (readonly Stretch[])[]): boolean =>
  privacy === 'encrypted' &&
  paths.length > 0 &&
  paths.every((path) => path.some(({ exposure }) => exposure === 'encrypted-tunnel'));
