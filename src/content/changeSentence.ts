// What became of the traffic after a change whose cause has already been named.

import type { Assessment } from '../analysis/assess';
import type { Change } from '../analysis/change';
import {
  carrierOf,
  isCarriedByBoth,
  isConnection,
  officeOf,
  otherReplyCarrier,
  privateTo,
  redundancyOf,
  serviceOf,
} from './trafficWords';

const conditionOf = (assessment: Assessment) => `${privateTo(assessment)}; ${redundancyOf(assessment)}`;

/** Nothing failed any further, so what comes is what was there before. */
const isRepair = ({ failed, restored }: Change) => failed.length === 0 && restored.length > 0;

const toTheSameConnection = {
  narrowed: 'has fewer ways to',
  widened: 'has more ways to',
  moved: 'finds another way to',
} as const;

function wayTaken(assessment: Assessment, change: Change, effect: keyof typeof toTheSameConnection): string {
  const office = officeOf(assessment);
  const carrier = carrierOf(assessment);
  const replyCarrier = otherReplyCarrier(assessment);
  if (![...change.left, ...change.joined].some(isConnection)) {
    return `${office}’s traffic ${toTheSameConnection[effect]} ${carrier}`;
  }
  if (replyCarrier !== null) {
    return `${office}’s requests now take ${carrier}, replies ${replyCarrier}`;
  }
  if (isCarriedByBoth(assessment)) {
    return isRepair(change)
      ? `${office}’s traffic takes both connections again`
      : `${office}’s traffic now takes both connections`;
  }
  return isRepair(change)
    ? `All of ${office}’s traffic takes ${carrier} again`
    : `All of ${office}’s traffic now takes ${carrier}`;
}

function repliesTaken(assessment: Assessment): string {
  const replyCarrier = otherReplyCarrier(assessment);
  const same = assessment.symmetric ? 'the same way' : 'another way';
  const way = replyCarrier ? `over ${replyCarrier}` : same;
  return `Requests go on over ${carrierOf(assessment)}, replies now ${way}`;
}

/** Null where the new state speaks for itself. */
export function changeSentence(assessment: Assessment, change: Change): string | null {
  const office = officeOf(assessment);
  const service = serviceOf(assessment);
  const carrier = carrierOf(assessment);
  const isPrivate = assessment.outcome.privacy === 'yes';
  const { effect } = change;
  switch (effect) {
    case 'moved':
    case 'narrowed':
    case 'widened':
      if (!isPrivate) return `${office}’s traffic takes another way, still over the public internet.`;
      return `${wayTaken(assessment, change, effect)}; still ${conditionOf(assessment)}.`;
    case 'replies-moved':
      return isPrivate ? `${repliesTaken(assessment)}; still ${conditionOf(assessment)}.` : null;
    case 'redundancy-lost':
      return `Traffic goes on over ${carrier}; still ${conditionOf(assessment)}.`;
    case 'redundancy-regained':
      return `Traffic goes on over ${carrier}; ${conditionOf(assessment)}.`;
    case 'service-regained':
    case 'back-to-private':
      return isPrivate
        ? `${office} reaches ${service} over ${carrier} again; ${conditionOf(assessment)}.`
        : `${office} reaches ${service} again, but over the public internet.`;
    case 'nothing':
      if (assessment.outcome.reachability !== 'reached') {
        return `Nothing changes: ${office} still cannot reach ${service}.`;
      }
      return isPrivate
        ? `Nothing changes for ${office}’s way to ${service}; still ${conditionOf(assessment)}.`
        : `Nothing changes for ${office}’s way to ${service}, which is still over the public internet.`;
    case 'to-internet':
    case 'service-lost':
    case 'still-down':
    case 'other-question':
      return null;
  }
}
