// How long it takes until it heals, in sentences: what a failure costs, and what each moment after it is like.

import type { Carriers, ClockApplies, Ending, Failover, Phase } from '../../analysis/failover';
import { causeSentence } from '../causes';
import { capitalised, inSentence, listed } from '../names';
import { lostFlows, soConversations } from './failoverShares';
import { clockWords, secondsWords, spanWords } from './failoverWords';

/** "over both connections". */
function over(carriers: readonly string[]): string {
  if (carriers.includes('primary') && carriers.includes('secondary')) return 'over both connections';
  return `over ${listed(carriers.map(inSentence))}`;
}

/** "over both connections", or "requests over the secondary connection, replies over both connections". */
const overEach = (carriers: Carriers): string =>
  isOneWay(carriers) ? overOne(carriers) : overBoth(carriers, 'requests');

/** The same with a verb. */
const goOver = (carriers: Carriers): string =>
  isOneWay(carriers) ? `all go ${overOne(carriers)}` : overBoth(carriers, 'requests go');

/** Where one direction carries nothing, the other is all there is. */
const isOneWay = ({ requests, replies }: Carriers) =>
  requests.length === 0 || replies.length === 0 || over(requests) === over(replies);

const overOne = ({ requests, replies }: Carriers) => over(requests.length > 0 ? requests : replies);

const overBoth = ({ requests, replies }: Carriers, verb: string) =>
  `${verb} ${over(requests)}, replies ${over(replies)}`;

const isUnwatched = ({ applies }: Failover) => applies === 'end-down' || applies === 'default-route';

/** What happens once nothing works and everything has been noticed. */
export function deadEnd(failover: Failover): string {
  const { reachabilityAfter, exposedAfter } = failover;
  if (isUnwatched(failover)) return 'nothing gets through until it is repaired';
  if (reachabilityAfter === 'lost' && exposedAfter)
    return 'packets go out to the public internet and die there';
  if (reachabilityAfter === 'lost') return 'packets die on the way';
  if (reachabilityAfter === 'reply-dropped')
    return 'replies come back over the public internet and are dropped';
  if (reachabilityAfter === 'no-reply') return 'requests arrive and no reply finds its way back';
  return 'not a packet gets out';
}

const whyUnwatched = {
  'end-down': 'It is an end of the way itself, so routing has nothing to choose and no clock applies.',
  'default-route':
    'The office follows a default route there, so its routing may never notice, and no clock applies.',
} as const;

const withoutClock: Readonly<Record<Ending, (failover: Failover) => string>> = {
  unaffected: () => 'This changes nothing on the way in view.',
  failover: ({ carriersAfter }) => `At once everything goes on, ${overEach(carriersAfter)}.`,
  internet: () => 'No flow is lost, and nothing tells: at once everything goes over the public internet.',
  never: (failover) =>
    failover.applies === 'end-down' || failover.applies === 'default-route'
      ? `Nothing gets through until it is repaired. ${whyUnwatched[failover.applies]}`
      : `Every session stays up and no clock runs: at once ${deadEnd(failover)}, until it is put right.`,
  'already-down': () => 'There is nothing to lose: it could not be reached before either.',
};

/** No clock has anything to do with it. */
export const isClockless = (failover: Failover): boolean =>
  failover.applies === 'nothing-to-notice' || isUnwatched(failover) || failover.ending === 'already-down';

function consequence(failover: Failover): string {
  const { applies, ending, clock, carriersAfter } = failover;
  const lost = `${capitalised(lostFlows(failover))} are lost`;
  if (ending === 'already-down' || isClockless(failover)) return withoutClock[ending](failover);
  if (ending === 'unaffected') return 'No flow is lost: none of them goes that way.';
  if (applies === 'port-stays-up') {
    return `${lost}${soConversations(failover)}. The port stays up: it cannot tell. BGP or BFD has to notice.`;
  }
  const until = `${lost} for ${clockWords[clock].lostFor}${soConversations(failover)}`;
  switch (ending) {
    case 'failover':
      return `${until}. Then ${goOver(carriersAfter)}.`;
    case 'internet':
      return `${until}. Then they go on over the public internet, and nothing tells.`;
    case 'never':
      return `${lost}, and no clock brings them back: once it is noticed, ${deadEnd(failover)}.`;
  }
}

/** What failed, and what that costs under the clock. */
export const failoverClaim = (
  failover: Failover,
): { readonly claim: string; readonly consequence: string } => ({
  claim: causeSentence(failover.failures, []),
  consequence: consequence(failover),
});

function phaseWords(phase: Phase, atS: number, failover: Failover): string {
  const mayBeOver = failover.switched !== null && atS >= failover.switched.fromS;
  switch (phase.state) {
    case 'as-before':
      return 'all flows get through, as before';
    case 'part-lost':
    case 'all-lost': {
      const unseen = failover.applies === 'port-stays-up' ? ', and the port has not told' : '';
      const loss = `${lostFlows(failover)} ${mayBeOver ? 'may still be lost' : 'lost'}`;
      const spared =
        phase.state === 'part-lost' ? `; the rest gets through, ${overEach(failover.carriersSpared)}` : '';
      return loss + spared + unseen;
    }
    case 'failed-over':
      return `all flows get through, ${overEach(failover.carriersAfter)}`;
    case 'on-internet':
      return 'all flows get through, over the public internet, and nothing tells';
    case 'down':
      return isUnwatched(failover) ? deadEnd(failover) : `nothing gets through; ${deadEnd(failover)}`;
  }
}

const phaseAt = ({ phases }: Failover, atS: number): Phase | undefined =>
  phases.find(({ fromS, toS }) => atS >= fromS && (toS === null || atS < toS));

/** One moment, as a whole line: "12 s after the failure: about half of the flows in each direction lost; the rest … …". */
export function momentWords(failover: Failover, atS: number): string {
  const event = failover.applies === 'nothing-to-notice' ? 'change' : 'failure';
  if (atS < 0) {
    const state =
      failover.ending === 'already-down'
        ? 'nothing gets through'
        : `all flows get through, ${overEach(failover.carriersBefore)}`;
    return `Before the ${event}: ${state}.`;
  }
  const phase = phaseAt(failover, atS);
  const told = phase ? phaseWords(phase, atS, failover) : '';
  return `${secondsWords(atS)} after the ${event}: ${told}.`;
}

const doesNotRun: Readonly<Record<Exclude<ClockApplies, 'documented' | 'assumed'>, string>> = {
  'port-stays-up': 'cannot tell: the port stays up',
  'nothing-to-notice': 'does not run: sessions stay up',
  'end-down': 'no clock applies',
  'default-route': 'no clock applies',
};

/** How long it takes, beside its row; or why the clock does not run. */
export function untilWords({ applies, switched, ending }: Failover): string {
  if (applies !== 'documented' && applies !== 'assumed') return doesNotRun[applies];
  if (ending === 'already-down') return 'nothing to lose';
  return switched ? spanWords(switched) : '';
}

/** What is lost until it is noticed, for the table. */
export const lostWords = (failover: Failover): string =>
  capitalised(`${lostFlows(failover)}${soConversations(failover)}`);

/** The state in the end, for the table. */
export function thenWords(failover: Failover): string {
  if (failover.applies === 'port-stays-up') return 'Only once BGP or BFD has noticed';
  switch (failover.ending) {
    case 'unaffected':
      return 'As before';
    case 'failover':
      return capitalised(
        `${isOneWay(failover.carriersAfter) ? 'all ' : ''}${overEach(failover.carriersAfter)}`,
      );
    case 'internet':
      return 'All over the public internet, and nothing tells';
    case 'never':
      return capitalised(deadEnd(failover));
    case 'already-down':
      return 'Not reachable, as before';
  }
}
