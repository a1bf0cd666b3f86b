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
  narrowed: 'has fewer paths to',
  widened: 'has more paths to',
  moved: 'takes another path to',
} as const;

function pathTaken(assessment: Assessment, change: Change, effect: keyof typeof toTheSameConnection): string {
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
  const same = assessment.symmetric ? 'the same path' : 'another path';
  const path = replyCarrier ? `over ${replyCarrier}` : `take ${same}`;
  return `Requests stay on ${carrierOf(assessment)}, replies now ${path}`;
}

const WAY_OUT = ['seattle-internet', 'internet', 'internet-microsoft'];

/** What the breakout means for the path shown, which is the circuit's as before: where traffic goes without that. */
function withoutCircuit(assessment: Assessment): string | null {
  const { scenario, service } = assessment;
  if (scenario.exit === 'off') return 'the service is down and nothing crosses the internet';
  if (scenario.failures.some((id) => WAY_OUT.includes(id))) return null;
  return service === 'azure-vnet'
    ? 'packets follow the default route to the public internet and are dropped there'
    : 'traffic follows the default route over the public internet';
}

const losesExit = ({ failed, settings }: Change, { scenario }: Assessment) =>
  failed.some((id) => id === 'seattle-internet' || id === 'internet')
    ? scenario.exit === 'on'
    : settings.includes('exit') && scenario.exit === 'off';

/** Whatever an app also fetches from the internet has no other path than the breakout. */
const pagesOf = (assessment: Assessment, change: Change) =>
  assessment.service === 'microsoft-public' && losesExit(change, assessment)
    ? ' Users need another path for DNS and sign-in.'
    : '';

function unchanged(assessment: Assessment, change: Change): string {
  const path = `Nothing changes for ${officeOf(assessment)}’s path to ${serviceOf(assessment)}`;
  const pages = pagesOf(assessment, change);
  const then = change.settings.includes('exit') ? withoutCircuit(assessment) : null;
  return then === null
    ? `${path}; still ${conditionOf(assessment)}.${pages}`
    : `${path}, but if the circuit fails, ${then}.${pages}`;
}

/** Which control was moved, where what is in view would not show it. */
export function settingSentence({ office, scenario }: Assessment, { settings, effect }: Change): string {
  if (office !== 'seattle' || effect === 'other-question') return '';
  const isUnseen = effect === 'nothing' || scenario.failures.length > 0;
  const preferred = scenario.connection;
  return [
    ...(settings.includes('exit')
      ? [
          scenario.exit === 'on'
            ? 'Seattle now has an internet breakout.'
            : 'Seattle’s internet breakout is removed.',
        ]
      : []),
    ...(settings.includes('connection') && isUnseen
      ? [
          preferred === 'both'
            ? 'Neither connection is preferred now.'
            : `The ${preferred} connection is preferred now.`,
        ]
      : []),
  ].join(' ');
}

/** Null where the new state speaks for itself. */
export function changeSentence(assessment: Assessment, change: Change): string | null {
  const office = officeOf(assessment);
  const service = serviceOf(assessment);
  const carrier = carrierOf(assessment);
  const isPrivate = assessment.outcome.privacy === 'yes';
  const pages = pagesOf(assessment, change);
  const { effect } = change;
  switch (effect) {
    case 'moved':
    case 'narrowed':
    case 'widened':
      if (!isPrivate) return `${office}’s traffic takes another path, still over the public internet.`;
      return `${pathTaken(assessment, change, effect)}; still ${conditionOf(assessment)}.${pages}`;
    case 'replies-moved':
      return isPrivate ? `${repliesTaken(assessment)}; still ${conditionOf(assessment)}.` : null;
    case 'redundancy-lost':
      return `Traffic continues over ${carrier}; still ${conditionOf(assessment)}.${pages}`;
    case 'redundancy-regained':
      return `Traffic continues over ${carrier}; ${conditionOf(assessment)}.`;
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
        ? unchanged(assessment, change)
        : `Nothing changes for ${office}’s path to ${service}, which is still over the public internet.`;
    case 'to-internet':
    case 'service-lost':
    case 'still-down':
    case 'other-question':
      return null;
  }
}
