// Words of the table of failover times: traffic lost, time until it is restored, and final state.

import type { Failover } from '../../analysis/failover';
import type { ClockApplies } from '../../analysis/failoverHit';
import { capitalised } from '../names';
import { deadEnd } from './failoverEnd';
import { lostFlows, soConnections } from './failoverShares';
import { notTimed, spanWords } from './failoverWords';
import { hasOnePath, overEach } from './overCarriers';
import { breaksBecause, onInternet } from './toInternet';

const doesNotRun: Readonly<Record<Exclude<ClockApplies, 'documented' | 'assumed'>, string>> = {
  'port-stays-up': 'no link-down event where the interface stays up',
  'nothing-to-notice': 'no timer applies: sessions stay up',
  'no-session': 'no timer applies: no session ends',
  'end-down': 'no timer applies',
  'default-route': 'no timer applies',
};

/** True if the session that ends goes undetected by this clock, and traffic waits for that. */
const isUndetected = ({ applies, ending, settlesAtOnce }: Failover): boolean =>
  applies === 'port-stays-up' &&
  !settlesAtOnce &&
  (ending === 'failover' || ending === 'internet' || ending === 'never');

/** Returns the duration for its row, or why no timer applies. */
export function restoredWords(failover: Failover): string {
  const { applies, switched, ending, meanwhile, settlesAtOnce, reachabilityAfter } = failover;
  if (ending === 'not-timed') return 'not timed';
  if (ending === 'already-down' || ending === 'unaffected') return 'nothing to restore';
  if (isUndetected(failover)) return doesNotRun['port-stays-up'];
  if (applies !== 'documented' && applies !== 'assumed' && applies !== 'port-stays-up')
    return doesNotRun[applies];
  if (ending === 'never') {
    if (reachabilityAfter === 'undecided') return 'not decided';
    return reachabilityAfter === 'partly' ? 'not all restored' : 'not restored';
  }
  if (settlesAtOnce) return 'at once';
  if (meanwhile === 'as-before' || meanwhile === 'failed-over' || meanwhile === 'on-internet')
    return 'nothing to restore';
  return switched ? spanWords(switched) : '';
}

/** Loss until detection, for the table. */
export function lostWords(failover: Failover): string {
  if (failover.ending === 'not-timed') return 'Not timed';
  if (failover.ending === 'already-down') return 'No flow';
  switch (failover.meanwhile) {
    case 'down':
      return 'All traffic';
    case 'in-part':
      return 'Some TCP connections';
    case 'undecided':
      return 'Not decided';
    default:
      return capitalised(`${lostFlows(failover)}${soConnections(failover)}`);
  }
}

/** Final state, for the table. */
export function finalWords(failover: Failover): string {
  const { topology, ending, carriersAfter } = failover;
  if (isUndetected(failover)) return 'Only once BGP or BFD has detected it';
  switch (ending) {
    case 'unaffected':
      return 'As before';
    case 'failover': {
      const paths = `${hasOnePath(topology, carriersAfter) ? 'all ' : ''}${overEach(failover, carriersAfter)}`;
      const broken =
        breaksBecause(failover) === null ? '' : '; established connections that had to move break';
      return capitalised(`${paths}${broken}`);
    }
    case 'internet':
      return capitalised(onInternet(failover, 'cell'));
    case 'never':
      return capitalised(deadEnd(failover));
    case 'already-down':
      return 'Not reachable, as before';
    case 'not-timed':
      return capitalised(notTimed(failover));
  }
}
