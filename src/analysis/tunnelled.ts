// Whether all of the traffic is in a tunnel, or only one direction or some of several paths.

import type { Assessment } from './assess';

/** True where every path, in both directions, crosses an encrypted tunnel. */
export function isWhollyInTunnel({ outcome, stretches, replyStretches }: Assessment): boolean {
  const all = [...stretches, ...replyStretches];
  return (
    outcome.privacy === 'encrypted' &&
    all.length > 0 &&
    all.every((path) => path.some(({ exposure }) => exposure === 'encrypted-tunnel'))
  );
}
