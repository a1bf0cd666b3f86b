// How long it takes until it heals, in sentences: what a failure costs, and what each moment after it is like.

import type { Carriers, ClockApplies, Ending, Healing, Phase } from '../../analysis/healing';
import { causeSentence } from '../causes';
import { capitalised, inSentence, listed } from '../names';
import { lostFlows, soConversations } from './healingShares';
import { clockWords, secondsWords, spanWords } from './healingWords';

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

const isUnwatched = ({ applies }: Healing) => applies === 'end-down' || applies === 'default-route';

/** What happens once nothing works and everything has been noticed. */
export function deadEnd(healing: Healing): string {
  const { reachabilityAfter, exposedAfter } = healing;
  if (isUnwatched(healing)) return 'nothing gets through until it is repaired';
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

const withoutClock: Readonly<Record<Ending, (healing: Healing) => string>> = {
  unharmed: () => 'This changes nothing on the way in view.',
  failover: ({ carriersAfter }) => `At once everything goes on, ${overEach(carriersAfter)}.`,
  internet: () => 'No flow is lost, and nothing tells: at once everything goes over the public internet.',
  never: (healing) =>
    healing.applies === 'end-down' || healing.applies === 'default-route'
      ? `Nothing gets through until it is repaired. ${whyUnwatched[healing.applies]}`
      : `Every session stays up and no clock runs: at once ${deadEnd(healing)}, until it is put right.`,
  'was-down': () => 'There is nothing to lose: it could not be reached before either.',
};

/** No clock has anything to do with it. */
export const isClockless = (healing: Healing): boolean =>
  healing.applies === 'nothing-to-notice' || isUnwatched(healing) || healing.ending === 'was-down';

function consequence(healing: Healing): string {
  const { applies, ending, clock, carriersAfter } = healing;
  const lost = `${capitalised(lostFlows(healing))} are lost`;
  if (ending === 'was-down' || isClockless(healing)) return withoutClock[ending](healing);
  if (ending === 'unharmed') return 'No flow is lost: none of them goes that way.';
  if (applies === 'port-stays-up') {
    return `${lost}${soConversations(healing)}. The port stays up: it cannot tell. BGP or BFD has to notice.`;
  }
  const until = `${lost} for ${clockWords[clock].lostFor}${soConversations(healing)}`;
  switch (ending) {
    case 'failover':
      return `${until}. Then ${goOver(carriersAfter)}.`;
    case 'internet':
      return `${until}. Then they go on over the public internet, and nothing tells.`;
    case 'never':
      return `${lost}, and no clock brings them back: once it is noticed, ${deadEnd(healing)}.`;
  }
}

/** What failed, and what that costs under the clock. */
export const healingClaim = (healing: Healing): { readonly claim: string; readonly consequence: string } => ({
  claim: causeSentence(healing.failures, []),
  consequence: consequence(healing),
});

function phaseWords(phase: Phase, atS: number, healing: Healing): string {
  const mayBeOver = healing.switched !== null && atS >= healing.switched.fromS;
  switch (phase.state) {
    case 'as-before':
      return 'all flows get through, as before';
    case 'part-lost':
    case 'all-lost': {
      const unseen = healing.applies === 'port-stays-up' ? ', and the port has not told' : '';
      const loss = `${lostFlows(healing)} ${mayBeOver ? 'may still be lost' : 'lost'}`;
      const spared =
        phase.state === 'part-lost' ? `; the rest gets through, ${overEach(healing.carriersSpared)}` : '';
      return loss + spared + unseen;
    }
    case 'healed':
      return `all flows get through, ${overEach(healing.carriersAfter)}`;
    case 'on-internet':
      return 'all flows get through, over the public internet, and nothing tells';
    case 'down':
      return isUnwatched(healing) ? deadEnd(healing) : `nothing gets through; ${deadEnd(healing)}`;
  }
}

const phaseAt = ({ phases }: Healing, atS: number): Phase | undefined =>
  phases.find(({ fromS, toS }) => atS >= fromS && (toS === null || atS < toS));

/** One moment, as a whole line: "12 s after the failure: about half of the flows in each direction lost; the rest … …". */
export function momentWords(healing: Healing, atS: number): string {
  const event = healing.applies === 'nothing-to-notice' ? 'change' : 'failure';
  if (atS < 0) {
    const state =
      healing.ending === 'was-down'
        ? 'nothing gets through'
        : `all flows get through, ${overEach(healing.carriersBefore)}`;
    return `Before the ${event}: ${state}.`;
  }
  const phase = phaseAt(healing, atS);
  const told = phase ? phaseWords(phase, atS, healing) : '';
  return `${secondsWords(atS)} after the ${event}: ${told}.`;
}

const doesNotRun: Readonly<Record<Exclude<ClockApplies, 'documented' | 'assumed'>, string>> = {
  'port-stays-up': 'cannot tell: the port stays up',
  'nothing-to-notice': 'does not run: sessions stay up',
  'end-down': 'no clock applies',
  'default-route': 'no clock applies',
};

/** How long it takes, beside its row; or why the clock does not run. */
export function untilWords({ applies, switched, ending }: Healing): string {
  if (applies !== 'documented' && applies !== 'assumed') return doesNotRun[applies];
  if (ending === 'was-down') return 'nothing to lose';
  return switched ? spanWords(switched) : '';
}

/** What is lost until it is noticed, for the table. */
export const lostWords = (healing: Healing): string =>
  capitalised(`${lostFlows(healing)}${soConversations(healing)}`);

/** The state in the end, for the table. */
export function thenWords(healing: Healing): string {
  if (healing.applies === 'port-stays-up') return 'Only once BGP or BFD has noticed';
  switch (healing.ending) {
    case 'unharmed':
      return 'As before';
    case 'failover':
      return capitalised(
        `${isOneWay(healing.carriersAfter) ? 'all ' : ''}${overEach(healing.carriersAfter)}`,
      );
    case 'internet':
      return 'All over the public internet, and nothing tells';
    case 'never':
      return capitalised(deadEnd(healing));
    case 'was-down':
      return 'Not reachable, as before';
  }
}
