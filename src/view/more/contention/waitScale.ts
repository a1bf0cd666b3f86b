// Range of the wait axes, common to both lines.

import type { PlayableContention, PlayableLink } from '../../../store/contention';

const reaches = [2, 5, 10, 20, 40, 60, 80, 120] as const;
export const WAIT_STEPS = 40;

const longestWaitMs = ({ run }: PlayableLink) =>
  run.own.waitMs.reduce((longest, waitMs) => (waitMs > longest ? waitMs : longest), 0);

/** Returns the first round number that no watched packet's wait exceeds. */
export function waitReachMs({ shared, dedicated }: PlayableContention): number {
  const longest = Math.max(longestWaitMs(shared), longestWaitMs(dedicated));
  return reaches.find((reach) => reach >= longest) ?? 120;
}
