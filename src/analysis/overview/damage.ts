// Measures how much worse one answer is than another.

import { canBeMoreExposed, exposureAdded } from '../exposure';
import type { Judgement } from '../judge';

export const damages = [
  'ends',
  'ends-in-part',
  /** Contradicting preferences lose their tie-breaker. */
  'undecides',
  'to-internet',
  'partly-to-internet',
  /** Encrypted over the public internet, where it was private, or in part was. */
  'to-tunnel',
  /** Of one direction, or of some of several paths, where all was private. */
  'partly-to-tunnel',
  'none',
  /** Better than before: the failed element had been in the way. */
  'improves',
] as const;

/** Worst first. */
export type Damage = (typeof damages)[number];

const worst = damages.length - 1;

/** The higher the worse; no damage is 0. */
export const severityOf = (damage: Damage): number =>
  damage === 'improves' ? 0 : worst - 1 - damages.indexOf(damage);

function exposureDamage(before: Judgement, after: Judgement): Damage {
  const added = exposureAdded(before, after);
  if (added <= 0) return added < 0 ? 'improves' : 'none';
  if (after.privacy === 'encrypted') return after.isInPartTunnelled ? 'partly-to-tunnel' : 'to-tunnel';
  return after.privacy === 'mixed' ? 'partly-to-internet' : 'to-internet';
}

const isOut = ({ privacy }: Judgement): boolean => privacy === 'no' || privacy === 'mixed';

/** Whether packets go out to the public internet, or more of them than before; they need not arrive there. */
export const sendsOut = (before: Judgement, after: Judgement): boolean =>
  isOut(after) && exposureAdded(before, after) > 0;

/** False where nothing could go out to the public internet that does not already. */
export const canSendOut = canBeMoreExposed;

/** A service already down cannot end; exposure of traffic that does not work does not count. */
export function damageBetween(before: Judgement, after: Judgement): Damage {
  const rank = ({ reachability }: Judgement) =>
    reachability === 'reached' ? 2 : reachability === 'partly' ? 1 : 0;
  if (before.reachability === 'undecided') return after.reachability === 'undecided' ? 'none' : 'improves';
  if (after.reachability === 'undecided') return 'undecides';
  if (rank(after) < rank(before)) return rank(after) === 0 ? 'ends' : 'ends-in-part';
  if (rank(after) > rank(before)) return 'improves';
  return rank(before) === 0 ? 'none' : exposureDamage(before, after);
}
