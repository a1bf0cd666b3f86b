// Verdict sentence of a scenario, announced after every change.

import type { Assessment, State } from '../analysis/assess';
import type { Change } from '../analysis/change';
import { asymmetryClaim } from './asymmetry';
import { causeSentence } from './causes';
import { changeSentence } from './changeSentence';
import { contradictionWords } from './contradictionWords';
import { endNames, isPublicServiceDown } from './endDown';
import { capitalised, listed } from './names';
import {
  areMany,
  carrierOf,
  crossesGlobalReach,
  isCarriedBySeveral,
  officeOf,
  officesOwn,
  otherBreakouts,
  otherReplyCarrier,
  privateTo,
  reaches,
  redundancyOf,
  serviceOf,
} from './trafficWords';
import { blockedBy, internetCrossed, whatCrosses } from './verdictClauses';

export type VerdictSentence = {
  /** States what happened, or the current state. */
  readonly claim: string;
  /** States what that means. */
  readonly consequence: string;
};

function claimOfPrivate(assessment: Assessment, how: string): string {
  const replyCarrier = otherReplyCarrier(assessment);
  const claim = `${reaches(assessment)} ${serviceOf(assessment)} over ${carrierOf(assessment)}`;
  const manner = crossesGlobalReach(assessment.topology, assessment.requestLinks) ? '' : how;
  return replyCarrier
    ? `Asymmetric: ${officeOf(assessment)} ${claim}, and replies come back over ${replyCarrier}.`
    : `${capitalised(officeOf(assessment))} ${claim}${manner}.`;
}

/** Whether the office lists the internet in its order of preference, its own or that of a trial. */
const prefersInternet = ({ scenario, question }: Assessment): boolean =>
  (scenario.prefer ?? question.office.prefer).some(({ kind }) => kind === 'internet');

/** Names the failed end as the cause, or else what lies between. */
function whyDown(assessment: Assessment): string {
  const end = assessment.endDown;
  if (end === 'router') return `The ${endNames.router} is down.`;
  if (end !== null) return `The ${endNames[end]} itself is down.`;
  if (assessment.outcome.reachability === 'lost')
    return `${areMany(assessment) ? 'Their' : 'Its'} packets are dropped on the path.`;
  return assessment.isInterrupted
    ? 'No route is left, so no packet leaves.'
    : 'No route leads there, so no packet leaves.';
}

/** Adds that reachability is no use to users without DNS and sign-in. */
const forUsers = ({ internetOnlyReached }: Assessment): string =>
  internetOnlyReached === false ? ' Users need another path for DNS and sign-in.' : '';

/** Adds what mark and picture do not show. */
const publicServiceConsequence = (assessment: Assessment): string =>
  assessment.internetOnlyReached === false
    ? `No link of the path is public internet.${forUsers(assessment)}`
    : 'No link of the path is public internet; behind the Microsoft edge the network is shared.';

/** A service that has failed withdraws its routes here, which sends packets where they would not go. */
function droppedOnInternet(assessment: Assessment): VerdictSentence {
  const cannot = `${capitalised(officeOf(assessment))} cannot reach ${serviceOf(assessment)}:`;
  if (isPublicServiceDown(assessment)) {
    return {
      claim: `${cannot} the service itself is down.`,
      consequence:
        'In this model its routes go with it, and packets are dropped on the public internet; in reality the routes usually stay.',
    };
  }
  return {
    claim: `${cannot} ${areMany(assessment) ? 'their' : 'its'} packets go out to the public internet and are dropped there.`,
    consequence:
      assessment.endDown === 'service'
        ? 'The service itself is down.'
        : assessment.question.destination.peering === 'azure-private'
          ? 'The default route leads there; no internet route leads to private addresses.'
          : 'The default route still leads out, but there is no route beyond it.',
  };
}

function standing(assessment: Assessment): VerdictSentence {
  const subject = officeOf(assessment);
  const office = capitalised(subject);
  const reach = reaches(assessment);
  const service = serviceOf(assessment);
  const breakouts = otherBreakouts(assessment);
  const isOne = breakouts.length === 1;
  const sentences: Readonly<Record<State, VerdictSentence>> = {
    private: {
      claim: claimOfPrivate(assessment, isCarriedBySeveral(assessment) ? ' at once' : ''),
      consequence:
        assessment.privateUntil === 'resource'
          ? 'No link is public internet, and the path stays isolated to this customer up to the resource.'
          : publicServiceConsequence(assessment),
    },
    'private-without-redundancy': {
      claim: claimOfPrivate(assessment, isCarriedBySeveral(assessment) ? '' : ' alone'),
      consequence: `It is ${privateTo(assessment)}; ${redundancyOf(assessment)}.${forUsers(assessment)}`,
    },
    internet: {
      claim: `${office} ${reach} ${service} over the public internet,`,
      consequence:
        breakouts.length === 0
          ? `on ${areMany(assessment) ? 'lines' : 'a line'} shared with other internet traffic.`
          : `through ${listed(breakouts)}, on ${isOne ? 'a line' : 'lines'} shared with other internet traffic.`,
    },
    'silently-on-internet': {
      claim: 'Still reachable, but over the public internet, and users may not report it:',
      consequence:
        breakouts.length === 0
          ? prefersInternet(assessment)
            ? `${officesOwn(assessment, 'order of preference')} puts the internet breakout next.`
            : `${officesOwn(assessment, 'default route')} has taken over.`
          : `the default ${isOne ? 'route' : 'routes'} through ${listed(breakouts)} ${isOne ? 'has' : 'have'} taken over.`,
    },
    encrypted: assessment.isWhollyInTunnel
      ? {
          claim: `${office} ${reach} ${service} in an encrypted tunnel over the public internet.`,
          consequence:
            'The tunnel encrypts it between its two ends and no further; the internet still carries it, and can delay or drop it.',
        }
      : {
          claim: `${office} ${reach} ${service} in part in an encrypted tunnel over the public internet.`,
          consequence:
            'What is in the tunnel is encrypted between its two ends and no further; the internet still carries it, and can delay or drop it.',
        },
    'partly-on-internet': {
      claim: 'Reachable, but part of it crosses the public internet.',
      consequence: whatCrosses(assessment),
    },
    'partly-reached': {
      claim: `${office} ${reach} ${service} in part: some TCP connections work, and others do not.`,
      consequence: 'Of several equal paths some do not reach it, or bring no reply back.',
    },
    refused: {
      claim: `${office} cannot reach ${service}: ${isPublicServiceDown(assessment) ? 'the service itself is down' : blockedBy(assessment)}.`,
      consequence: `${isPublicServiceDown(assessment) ? 'In this model its routes go with it; a default route leads to an internet breakout that blocks the service' : `A default route leads ${areMany(assessment) ? 'their' : 'its'} packets there`}, and none of this traffic crosses the internet.`,
    },
    undecided: {
      claim: `Whether ${subject} ${reach} ${service} cannot be told from this description.`,
      consequence: undecidedBy(assessment),
    },
    'down-nothing-exposed': {
      claim: `${office} cannot reach ${service}, and none of this traffic crosses the internet.`,
      consequence: `${whyDown(assessment)} ${assessment.isInterrupted ? 'That is an outage, not compliance.' : 'That proves nothing about compliance.'}`,
    },
    'dropped-on-internet': droppedOnInternet(assessment),
    'no-reply': {
      claim: `${capitalised(officesOwn(assessment, 'requests'))} arrive, but no reply comes back.`,
      consequence: 'Users see a timeout.',
    },
    'reply-dropped': {
      claim:
        'Asymmetric: requests take one path and replies come back on another, where a stateful firewall drops them.',
      consequence: `Users see a timeout; ${internetCrossed(assessment)}.`,
    },
  };
  return withAsymmetry(sentences[assessment.state], assessment);
}

/** Adds what the sentence itself does not say of requests and replies that take different paths. */
function withAsymmetry({ claim, consequence }: VerdictSentence, assessment: Assessment): VerdictSentence {
  const isSaid = claim.startsWith('Asymmetric') || assessment.outcome.reachability !== 'reached';
  const added = isSaid ? null : asymmetryClaim(assessment);
  return { claim, consequence: added === null ? consequence : `${consequence} ${added}` };
}

/** Names the preferences where they are known. */
function undecidedBy({ topology, contradicting }: Assessment): string {
  const named = capitalised(contradictionWords(topology, contradicting));
  const settles = 'BGP can settle in more than one way, or never';
  if (contradicting.length === 1) return `${named}. With this order ${settles}.`;
  const preferences = named === '' ? 'Its preferences' : `${named}. These preferences`;
  return `${preferences} contradict each other: with them ${settles}.`;
}

/** Names VPNs of the office whose internet line has failed. */
function tunnelsDown({ vpnsDown }: Change): string {
  if (vpnsDown.length === 0) return '';
  const names = listed(vpnsDown.map(({ inSentence }) => inSentence));
  return ` ${capitalised(names)} ${vpnsDown.length > 1 ? 'need' : 'needs'} the internet line and ${vpnsDown.length > 1 ? 'are' : 'is'} down with it.`;
}

/** Says why a circuit whose private peering has failed still carries traffic. */
const edgesGoOn = ({ edgesStillCarry }: Change): string =>
  edgesStillCarry
    ? ' Only its sessions with your side are down; in this model Global Reach between the Microsoft edges stays up.'
    : '';

/** Returns the sentence on the current state; begins with the failures, if any. */
export function verdictSentence(assessment: Assessment, change: Change | null): VerdictSentence {
  const state = standing(assessment);
  if (!change) return state;
  const cause = causeSentence(assessment.topology, change.failed, change.restored);
  if (cause === '') return state;
  const consequence = changeSentence(assessment, change) ?? `${state.claim} ${state.consequence}`;
  const added = `${tunnelsDown(change)}${edgesGoOn(change)}`;
  return { claim: cause, consequence: `${consequence}${added}` };
}
