// How long it takes until it heals, in sentences: what a failure costs, and what each moment after it is like.

import type { ClockApplies, Ending, Healing, Phase } from '../analysis/healing';
import { causeSentence } from './causes';
import { clockWords, secondsWords, spanWords } from './healingWords';
import { capitalised, inSentence, listed } from './names';

/** "Half of the flows", at the start of a sentence. */
export function shareWords(share: number): string {
  if (share === 0) return 'No flow';
  if (share === 1) return 'All flows';
  return share === 0.5 ? 'Half of the flows' : `${Math.round(share * 100)} % of the flows`;
}

const verb = (share: number) => (share === 0 ? 'is' : 'are');

/** "over both connections". */
function over(carriers: readonly string[]): string {
  if (carriers.includes('primary') && carriers.includes('secondary')) return 'over both connections';
  return `over ${listed(carriers.map(inSentence))}`;
}

/** What happens once nothing works and everything has been noticed. */
export function deadEnd({ reachabilityAfter, exposedAfter }: Healing): string {
  if (reachabilityAfter === 'lost' && exposedAfter)
    return 'packets go out to the public internet and die there';
  if (reachabilityAfter === 'lost') return 'packets die on the way';
  if (reachabilityAfter === 'reply-dropped')
    return 'replies come back over the public internet and are dropped';
  if (reachabilityAfter === 'no-reply') return 'requests arrive and no reply finds its way back';
  return 'not a packet gets out';
}

const withoutClock: Readonly<Record<Ending, (healing: Healing) => string>> = {
  unharmed: () => 'This changes nothing on the way in view.',
  failover: ({ carriersAfter }) => `Everything goes ${over(carriersAfter)} at once.`,
  internet: () => 'No flow is lost, and nothing tells: at once everything goes over the public internet.',
  never: (healing) =>
    `Every session stays up and no clock runs: at once ${deadEnd(healing)}, until it is put right.`,
  'was-down': () => 'There is nothing to lose: it could not be reached before either.',
};

/** No clock has anything to do with it. */
export const isClockless = ({ applies, ending }: Healing): boolean =>
  applies === 'nothing-to-notice' || ending === 'was-down';

function consequence(healing: Healing): string {
  const { applies, ending, clock, requestsHit, repliesHit, carriersAfter } = healing;
  const share = Math.max(requestsHit, repliesHit);
  const lost = `${shareWords(share)} ${verb(share)} lost`;
  if (ending === 'was-down' || isClockless(healing)) return withoutClock[ending](healing);
  if (ending === 'unharmed') return 'No flow is lost: none of them goes that way.';
  if (applies === 'port-stays-up') {
    return `${lost}, and the port stays up: it cannot tell. BGP or BFD has to notice.`;
  }
  const until = `${lost} for ${clockWords[clock].lostFor}`;
  switch (ending) {
    case 'failover':
      return `${until}, then all of them go ${over(carriersAfter)}.`;
    case 'internet':
      return `${until}, then they go on over the public internet, and nothing tells.`;
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
  const lost = shareWords(1 - phase.carried);
  const mayBeOver = healing.switched !== null && atS >= healing.switched.fromS;
  switch (phase.state) {
    case 'as-before':
      return 'all flows get through, as before';
    case 'part-lost':
    case 'all-lost': {
      const unseen = healing.applies === 'port-stays-up' ? ', and the port has not told' : '';
      const loss = `${lost.toLowerCase()} ${mayBeOver ? 'may still be lost' : 'lost'}`;
      const spared = phase.state === 'part-lost' ? `; the rest goes ${over(healing.carriersSpared)}` : '';
      return loss + spared + unseen;
    }
    case 'healed':
      return `all flows get through, ${over(healing.carriersAfter)}`;
    case 'on-internet':
      return 'all flows get through, over the public internet, and nothing tells';
    case 'down':
      return `nothing gets through; ${deadEnd(healing)}`;
  }
}

const phaseAt = ({ phases }: Healing, atS: number): Phase | undefined =>
  phases.find(({ fromS, toS }) => atS >= fromS && (toS === null || atS < toS));

/** One moment, as a whole line: "12 s after the failure: half of the flows lost; the rest goes over …". */
export function momentWords(healing: Healing, atS: number): string {
  const event = healing.applies === 'nothing-to-notice' ? 'change' : 'failure';
  if (atS < 0) {
    const state =
      healing.ending === 'was-down'
        ? 'nothing gets through'
        : `all flows get through, ${over(healing.carriersBefore)}`;
    return `Before the ${event}: ${state}.`;
  }
  const phase = phaseAt(healing, atS);
  const told = phase ? phaseWords(phase, atS, healing) : '';
  return `${secondsWords(atS)} after the ${event}: ${told}.`;
}

const doesNotRun: Readonly<Record<Exclude<ClockApplies, 'documented' | 'assumed'>, string>> = {
  'port-stays-up': 'cannot tell: the port stays up',
  'nothing-to-notice': 'does not run: sessions stay up',
};

/** How long it takes, beside its row; or why the clock does not run. */
export function untilWords({ applies, switched, ending }: Healing): string {
  if (applies === 'port-stays-up' || applies === 'nothing-to-notice') return doesNotRun[applies];
  if (ending === 'was-down') return 'nothing to lose';
  return switched ? spanWords(switched) : '';
}

/** The state in the end, for the table. */
export function thenWords(healing: Healing): string {
  if (healing.applies === 'port-stays-up') return 'Only once BGP or BFD has noticed';
  switch (healing.ending) {
    case 'unharmed':
      return 'As before';
    case 'failover':
      return capitalised(`all ${over(healing.carriersAfter)}`);
    case 'internet':
      return 'All over the public internet, and nothing tells';
    case 'never':
      return capitalised(deadEnd(healing));
    case 'was-down':
      return 'Not reachable, as before';
  }
}
