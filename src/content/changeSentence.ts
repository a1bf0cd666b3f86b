// Describes the effect of failures on traffic, after they have been named.

import type { Assessment } from '../analysis/assess';
import type { Change } from '../analysis/change';
import { takesExit } from './exitDown';
import { capitalised } from './names';
import {
  carrierOf,
  isCarriedBySeveral,
  isConnection,
  officeOf,
  officesOwn,
  otherReplyCarrier,
  privateTo,
  redundancyOf,
  serviceOf,
} from './trafficWords';

const conditionOf = (assessment: Assessment) => `${privateTo(assessment)}; ${redundancyOf(assessment)}`;

const overTheSame = {
  narrowed: { traffic: 'has fewer paths over', requests: 'have fewer paths over' },
  moved: { traffic: 'takes another path over', requests: 'take another path over' },
} as const;

function pathTaken(assessment: Assessment, change: Change, effect: keyof typeof overTheSame): string {
  const own = (what: string) => capitalised(officesOwn(assessment, what));
  const carrier = carrierOf(assessment);
  const replyCarrier = otherReplyCarrier(assessment);
  if (![...change.left, ...change.joined].some((id) => isConnection(assessment.topology, id))) {
    const { traffic, requests } = overTheSame[effect];
    return replyCarrier === null
      ? `${own('traffic')} ${traffic} ${carrier}`
      : `${own('requests')} ${requests} ${carrier}, and replies use ${replyCarrier}: asymmetric`;
  }
  if (replyCarrier !== null) {
    return `${own('requests')} now take ${carrier}, and replies use ${replyCarrier}: asymmetric`;
  }
  return isCarriedBySeveral(assessment)
    ? `${own('traffic')} now takes ${carrier}`
    : `All of this traffic now takes ${carrier}`;
}

const exposures: Readonly<Partial<Record<Assessment['outcome']['privacy'], string>>> = {
  encrypted: 'in an encrypted tunnel over the public internet',
  mixed: 'partly over the public internet',
};

function howExposed(assessment: Assessment): string {
  const { privacy } = assessment.outcome;
  const isInPart = privacy === 'encrypted' && !assessment.isWhollyInTunnel;
  return `${isInPart ? 'in part ' : ''}${exposures[privacy] ?? 'over the public internet'}`;
}

const losesExit = ({ failed }: Change, { topology, question: { exit } }: Assessment) =>
  exit !== null &&
  failed.some((id) => topology.failureTargets.some((target) => target.id === id && takesExit(target, exit)));

/** Adds that other internet traffic of apps has no path but the breakout. */
const pagesOf = (assessment: Assessment, change: Change) =>
  assessment.question.destination.peering === 'microsoft' && losesExit(change, assessment)
    ? ' Users need another path for DNS and sign-in.'
    : '';

function unchanged(assessment: Assessment, change: Change): string {
  const path = `Nothing changes for ${officesOwn(assessment, 'path')} to ${serviceOf(assessment)}`;
  return `${path}; still ${conditionOf(assessment)}.${pagesOf(assessment, change)}`;
}

/** Returns null if the new state is self-explanatory. */
export function changeSentence(assessment: Assessment, change: Change): string | null {
  const office = officeOf(assessment);
  const service = serviceOf(assessment);
  const carrier = carrierOf(assessment);
  const replyCarrier = otherReplyCarrier(assessment);
  const isPrivate = assessment.outcome.privacy === 'yes';
  const pages = pagesOf(assessment, change);
  const { effect } = change;
  switch (effect) {
    case 'moved':
    case 'narrowed':
      if (!isPrivate && !change.isAsExposed) return null;
      if (!isPrivate)
        return `${capitalised(officesOwn(assessment, 'traffic'))} ${effect === 'moved' ? 'takes another path' : 'has fewer paths'}, still ${howExposed(assessment)}.`;
      return `${pathTaken(assessment, change, effect)}; still ${conditionOf(assessment)}.${pages}`;
    case 'redundancy-lost':
      return replyCarrier === null
        ? `Traffic continues over ${carrier}; still ${conditionOf(assessment)}.${pages}`
        : `Requests continue over ${carrier}, replies over ${replyCarrier}: asymmetric; still ${conditionOf(assessment)}.${pages}`;
    case 'nothing':
      if (assessment.outcome.reachability === 'partly' || assessment.outcome.reachability === 'undecided')
        return null;
      if (assessment.outcome.reachability !== 'reached') {
        return `Nothing changes: ${office} still cannot reach ${service}.`;
      }
      return isPrivate
        ? unchanged(assessment, change)
        : `Nothing changes for ${officesOwn(assessment, 'path')} to ${service}, which is still ${howExposed(assessment)}.`;
    case 'to-internet':
    case 'service-lost':
    case 'still-down':
    case 'replies-moved':
      return null;
    // Unreachable: no failure causes these.
    case 'widened':
    case 'service-regained':
    case 'back-to-private':
    case 'redundancy-regained':
    case 'other-question':
      return null;
  }
}
