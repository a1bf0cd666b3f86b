// The one sentence that the page says of a scenario, and announces after every change.

import type { Assessment, State } from '../analysis/assess';
import type { Change, Effect } from '../analysis/change';
import { causeSentence } from './causes';
import { capitalised, inSentence } from './names';

export type VerdictSentence = {
  /** What happened, or what is. */
  readonly claim: string;
  /** What that means. */
  readonly consequence: string;
};

const officeOf = ({ office }: Assessment) => inSentence(office);

const serviceOf = ({ service, office }: Assessment) =>
  service === 'azure-vnet' && office === 'seattle' ? 'its virtual network' : inSentence(service);

/** "both connections", "the secondary connection", "its internet exit". */
function carrierOf({ requestLinks, office }: Assessment): string {
  const used = ['primary', 'secondary'].filter((id) => requestLinks.has(id));
  if (used.length === 2) return 'both connections';
  if (used[0] !== undefined) return inSentence(used[0]);
  return office === 'texas' ? 'the public internet' : 'its internet exit';
}

const privateTo = ({ privateUntil }: Assessment) =>
  privateUntil === 'resource' ? 'private to the resource' : 'private to the Microsoft edge';

/** What one more failure would do, or what stands ready. */
function redundancyOf({ state, weakPoints, scenario, requestLinks }: Assessment): string {
  if (state === 'private-without-redundancy') {
    const exposes = weakPoints.some(({ loses }) => loses === 'privacy');
    return exposes
      ? 'no redundancy left, and the next failure goes to the public internet'
      : 'no redundancy left';
  }
  const waiting = ['primary', 'secondary'].find((id) => !requestLinks.has(id));
  const ready = scenario.connection !== 'both' && waiting !== undefined;
  return ready ? `${inSentence(waiting)} stands ready` : 'either connection can carry it alone';
}

function standing(assessment: Assessment): VerdictSentence {
  const office = officeOf(assessment);
  const service = serviceOf(assessment);
  const carrier = carrierOf(assessment);
  const sentences: Readonly<Record<State, VerdictSentence>> = {
    private: {
      claim: `${office} reaches ${service} over ${carrier}${carrier.startsWith('both') ? ' at once' : ''}.`,
      consequence:
        assessment.privateUntil === 'resource'
          ? 'No link on the way is public internet, and the path stays isolated to this customer up to the resource.'
          : 'No link on the way is public internet; behind the Microsoft edge the network is shared.',
    },
    'private-without-redundancy': {
      claim: `${office} reaches ${service} over ${carrier} alone.`,
      consequence: `It is ${privateTo(assessment)}; ${redundancyOf(assessment)}.`,
    },
    internet: {
      claim: `${office} reaches ${service} over the public internet,`,
      consequence: 'on a line it shares with everything else the office does online.',
    },
    'silently-on-internet': {
      claim: 'Still reachable, but silently over the public internet.',
      consequence: `${office}’s default route has taken over, and nothing tells.`,
    },
    'partly-on-internet': {
      claim: 'Reachable, but part of it crosses the public internet.',
      consequence: 'Some of the paths, or the replies, leave the private way.',
    },
    'down-nothing-exposed': {
      claim: `${office} cannot reach ${service}, and nothing is exposed.`,
      consequence: 'No route is left, so not a packet gets out. That is an outage, not compliance.',
    },
    'dies-on-internet': {
      claim: `${office} cannot reach ${service}: its packets go out to the public internet and die there.`,
      consequence:
        assessment.service === 'azure-vnet'
          ? 'A private address follows the default route, and nobody on the internet owns it.'
          : 'The default route still leads out, but from there no way leads on to Microsoft.',
    },
    'no-reply': {
      claim: `${office}’s requests arrive, but no reply finds its way back.`,
      consequence: 'Nobody announces to Microsoft the address that the requests came with.',
    },
    'reply-dropped': {
      claim: 'Requests go one way and replies come back another, so a stateful firewall drops them.',
      consequence: 'Users see a timeout, not an error, and one of the two directions is public internet.',
    },
  };
  return sentences[assessment.state];
}

/** What became of the traffic, after the cause has been named. */
function became(assessment: Assessment, effect: Effect): string {
  const office = officeOf(assessment);
  const service = serviceOf(assessment);
  const carrier = carrierOf(assessment);
  const isPrivate = assessment.outcome.privacy === 'yes';
  const condition = isPrivate ? `${privateTo(assessment)}; ${redundancyOf(assessment)}` : '';
  switch (effect) {
    case 'moved':
    case 'narrowed': {
      const all = carrier.startsWith('both')
        ? `${office}’s traffic finds another way over`
        : `All of ${office}’s traffic now takes`;
      return `${all} ${carrier}; still ${condition || 'over the public internet'}.`;
    }
    case 'widened':
      return `${office}’s traffic takes ${carrier} again; ${condition || 'over the public internet'}.`;
    case 'redundancy-lost':
      return `Traffic goes on over ${carrier}; still ${condition}.`;
    case 'redundancy-regained':
      return `Traffic goes on over ${carrier}; ${condition}.`;
    case 'service-regained':
    case 'back-to-private':
      return isPrivate
        ? `${office} reaches ${service} over ${carrier} again; ${condition}.`
        : `${office} reaches ${service} again, but over the public internet.`;
    case 'nothing':
      if (assessment.outcome.reachability !== 'reached') {
        return `Nothing changes: ${office} still cannot reach ${service}.`;
      }
      return isPrivate
        ? `Nothing changes for ${office}’s way to ${service}; still ${condition}.`
        : `Nothing changes for ${office}’s way to ${service}, which is still over the public internet.`;
    case 'to-internet':
    case 'service-lost':
    case 'still-down':
    case 'other-question': {
      const { claim, consequence } = standing(assessment);
      return `${claim} ${consequence}`;
    }
  }
}

/** The sentence for what is in view; with a change, it begins with what changed. */
export function verdictSentence(assessment: Assessment, change: Change | null): VerdictSentence {
  const cause = change ? causeSentence(change.failed, change.restored) : '';
  if (!change || cause === '') return standing(assessment);
  return { claim: cause, consequence: capitalised(became(assessment, change.effect)) };
}
