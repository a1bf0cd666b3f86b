// Sentences on the state at each moment after a failure.

import type { Failover } from '../../analysis/failover';
import type { Phase } from '../../analysis/failoverPhases';
import { capitalised } from '../names';
import { deadEnd, isUnwatched } from './failoverEnd';
import { lostFlows } from './failoverShares';
import { notTimed, secondsWords } from './failoverWords';
import { overEach } from './overCarriers';
import { breaksBecause, onInternet } from './toInternet';

/** Until detection all of what it moves stays as it is; with a session alone, until another mechanism detects it. */
const isFinal = ({ applies, settlesAtOnce }: Failover, { toS }: Phase): boolean =>
  toS === null && (settlesAtOnce || applies !== 'port-stays-up');

function lossWords(failover: Failover, phase: Phase, atS: number): string {
  const mayBeOver = failover.switched !== null && atS >= failover.switched.fromS;
  const unseen =
    failover.applies === 'port-stays-up'
      ? '; where the interface has stayed up, there is no link-down event'
      : '';
  const loss = `${lostFlows(failover)} ${mayBeOver ? 'may still be lost' : 'lost'}`;
  const spared =
    phase.state === 'part-lost'
      ? `; the rest gets through, ${overEach(failover, failover.carriersSpared)}`
      : '';
  return loss + spared + unseen;
}

function phaseWords(phase: Phase, atS: number, failover: Failover): string {
  const last = isFinal(failover, phase);
  switch (phase.state) {
    case 'as-before':
      return 'all flows get through, as before';
    case 'part-lost':
    case 'all-lost':
      return lossWords(failover, phase, atS);
    case 'failed-over': {
      const broken =
        breaksBecause(failover) === null ? '' : '; established connections that had to move have broken';
      return last
        ? `all flows get through, ${overEach(failover, failover.carriersAfter)}${broken}`
        : `all flows get through, ${overEach(failover, failover.carriersSpared)}`;
    }
    case 'on-internet':
      return last
        ? onInternet(failover, 'clause')
        : 'traffic goes over the public internet, at least in part';
    case 'in-part':
      return 'some TCP connections work and others do not';
    case 'undecided':
      return 'preferences leave the path undecided';
    case 'down':
      if (!last) return 'nothing gets through';
      return isUnwatched(failover) ? deadEnd(failover) : `nothing gets through; ${deadEnd(failover)}`;
  }
}

const phaseAt = ({ phases }: Failover, atS: number): Phase | undefined =>
  phases.find(({ fromS, toS }) => atS >= fromS && (toS === null || atS < toS));

/**
 * Describes a moment: "12 s after the failure: about half of the flows in each direction lost; the rest … …".
 */
export function momentWords(failover: Failover, atS: number): string {
  const event = failover.applies === 'nothing-to-notice' ? 'change' : 'failure';
  if (failover.ending === 'not-timed') return `${capitalised(notTimed(failover))}.`;
  if (atS < 0) {
    const state =
      failover.ending === 'already-down'
        ? 'nothing gets through'
        : `all flows get through, ${overEach(failover, failover.carriersBefore)}`;
    return `Before the ${event}: ${state}.`;
  }
  const phase = phaseAt(failover, atS);
  const told = phase ? phaseWords(phase, atS, failover) : '';
  return `${secondsWords(atS)} after the ${event}: ${told}.`;
}
