// Judges whether the current path meets a requirement, and names the links concerned.

import type { LinkId } from '../model/compiledTopology';
import type { Assessment } from './assess';
import { isReachable } from './judge';
import type { Requirement } from './requirements';

/** "cannot-be-shown": a path alone can neither prove nor disprove it. */
export type RequirementVerdict = 'met' | 'not-met' | 'cannot-be-shown';

export type RequirementReason =
  | 'tls-protects-it'
  /** A public service of which it is not documented here whether it requires TLS. */
  | 'service-decides-tls'
  /** The public service decides; no path adds to that. */
  | 'at-rest-is-the-service'
  | 'own-service-must-encrypt'
  /** All of it that crosses the internet is in a tunnel; the stretches beyond its ends are the customer's. */
  | 'tunnel-protects-part'
  | 'at-rest-is-yours'
  | 'no-internet-link'
  /** The current traffic is private, but parts of the service are fetched over the internet. */
  | 'exceptions-remain'
  | 'crosses-internet'
  | 'partly-crosses-internet'
  | 'requests-cross-internet'
  | 'replies-cross-internet'
  | 'dropped-on-internet'
  /** Over the internet, in a tunnel only. */
  | 'tunnel-crosses-internet'
  /** Only some TCP connections work, so the judgement does not hold for all. */
  | 'works-in-part'
  /** The preferences do not decide the path. */
  | 'path-undecided'
  /** No traffic, which demonstrates nothing. */
  | 'nothing-flows'
  /** Requests arrive, privately or not, but no reply comes back. */
  | 'no-conversation'
  /** Requests and replies travel, but a firewall drops the replies. */
  | 'replies-dropped'
  /** Packets are sent and dropped on the path. */
  | 'packets-dropped'
  /** Private now; with an internet breakout a single failure may expose it. */
  | 'exit-available';

export type RequirementJudgement = {
  readonly requirement: Requirement;
  readonly verdict: RequirementVerdict;
  readonly reasons: readonly RequirementReason[];
  /** Links that the judgement concerns; empty if none. */
  readonly links: readonly LinkId[];
};

type Finding = Omit<RequirementJudgement, 'requirement'>;

const NOTHING_FLOWS: Finding = { verdict: 'cannot-be-shown', reasons: ['nothing-flows'], links: [] };

/** True if there is nothing to judge: no packets, or requests without replies. */
function withoutConversation({ outcome }: Assessment): Finding {
  if (outcome.reachability === 'undecided') return { ...NOTHING_FLOWS, reasons: ['path-undecided'] };
  if (outcome.reachability === 'partly') return { ...NOTHING_FLOWS, reasons: ['works-in-part'] };
  if (outcome.reachability === 'reply-dropped') return { ...NOTHING_FLOWS, reasons: ['replies-dropped'] };
  if (outcome.reachability === 'lost' && outcome.privacy !== 'none') {
    return { ...NOTHING_FLOWS, reasons: ['packets-dropped'] };
  }
  if (outcome.privacy === 'none') return NOTHING_FLOWS;
  return { ...NOTHING_FLOWS, reasons: ['no-conversation'] };
}

/** Links crossed by requests or by replies. */
const crossedLinks = ({ requestLinks, replyLinks }: Assessment): readonly LinkId[] => [
  ...new Set([...requestLinks, ...replyLinks]),
];

const isPublicService = ({ question }: Assessment): boolean => question.destination.peering === 'microsoft';

/** Of public services only Power Platform is documented to refuse HTTP without TLS ("Data storage and governance"). */
const requiresTls = ({ question }: Assessment): boolean => question.destination.element === 'power-platform';

function inTransit(assessment: Assessment): Finding {
  if (!isReachable(assessment.outcome)) return withoutConversation(assessment);
  const links = crossedLinks(assessment);
  if (requiresTls(assessment)) return { verdict: 'met', reasons: ['tls-protects-it'], links };
  if (isPublicService(assessment))
    return { verdict: 'cannot-be-shown', reasons: ['service-decides-tls'], links: [] };
  const isInTunnel = assessment.outcome.privacy === 'encrypted';
  const reason = isInTunnel ? 'tunnel-protects-part' : 'own-service-must-encrypt';
  return { verdict: 'cannot-be-shown', reasons: [reason], links: [] };
}

function inTransitAndAtRest(assessment: Assessment): Finding {
  const transit = inTransit(assessment);
  if (!isReachable(assessment.outcome)) return transit;
  const atRest = isPublicService(assessment) ? 'at-rest-is-the-service' : 'at-rest-is-yours';
  return { verdict: 'cannot-be-shown', reasons: [...transit.reasons, atRest], links: [] };
}

function exposureReason({ outcome, requestLinks }: Assessment): RequirementReason {
  if (outcome.reachability === 'lost') return 'dropped-on-internet';
  if (outcome.privacy === 'no') return 'crosses-internet';
  if (outcome.reachability !== 'reply-dropped') return 'partly-crosses-internet';
  const requestsExposed = outcome.exposedLinks.some((id) => requestLinks.has(id));
  return requestsExposed ? 'requests-cross-internet' : 'replies-cross-internet';
}

/** A default route to the office's own breakout, or over a WAN to another's, which does not block the destination. */
function hasDefaultRoute({ question: { exit, wanDefaults, destination } }: Assessment): boolean {
  const exits = [...(exit === null ? [] : [exit]), ...wanDefaults.map((each) => each.exit)];
  return exits.some((each) => each !== null && !each.refuses.includes(destination.id));
}

function neverInternet(assessment: Assessment): Finding {
  const { outcome } = assessment;
  if (outcome.privacy === 'no' || outcome.privacy === 'mixed') {
    return { verdict: 'not-met', reasons: [exposureReason(assessment)], links: outcome.exposedLinks };
  }
  if (outcome.privacy === 'encrypted') {
    return { verdict: 'not-met', reasons: ['tunnel-crosses-internet'], links: outcome.tunnelLinks };
  }
  if (!isReachable(outcome)) return withoutConversation(assessment);
  return {
    verdict: 'met',
    reasons: [
      'no-internet-link',
      ...(hasDefaultRoute(assessment) ? (['exit-available'] as const) : []),
      ...(isPublicService(assessment) ? (['exceptions-remain'] as const) : []),
    ],
    links: crossedLinks(assessment),
  };
}

const judges: Readonly<Record<Requirement, (assessment: Assessment) => Finding>> = {
  'in-transit': inTransit,
  'in-transit-and-at-rest': inTransitAndAtRest,
  'never-internet': neverInternet,
};

/** Judges only the current traffic; an application's other requests are not part of it. */
export function judgeRequirement(assessment: Assessment, requirement: Requirement): RequirementJudgement {
  return { requirement, ...judges[requirement](assessment) };
}
