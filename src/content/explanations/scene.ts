// Explains the scene while nothing is selected: failures, their effects, and what to look at. Details the
// verdict's one line.

import type { Assessment, State } from '../../analysis/assess';
import type { Change } from '../../analysis/change';
import { asymmetryClaim } from '../asymmetry';
import { endNames, isPublicServiceDown, publicServiceDown } from '../endDown';
import { capitalised } from '../names';
import { modelled, type Statement } from '../sources';
import { apartFromEnds, areMany, officeOf, serviceOf } from '../trafficWords';
import { whatItDid } from './whatItDid';

/** Link to read on: a tab of the panel, or a topic below the picture. */
export type NextLook =
  | { readonly panel: 'path' | 'compliance' }
  | { readonly topic: 'healing' | 'resilience' };

/** `state` describes the state beyond the verdict. */
type SceneWords = {
  readonly title: string;
  readonly state: string;
  readonly look: string;
  readonly next: readonly NextLook[];
};

const mayFail =
  'any single link or router between the two ends may fail, and once that is detected the service is still reached privately.';

/** Leaves out the only router of an office: the path begins there. */
const anyMayFail = (assessment: Assessment) => capitalised(`${apartFromEnds(assessment)}${mayFail}`);

function titleOfPrivate({ topology, question: { office }, weakEnds }: Assessment): string {
  if (weakEnds.length > 0)
    return `Private, with redundancy beyond ${office.count > 1 ? 'each' : 'the'} office’s router`;
  return topology.isArticle ? words.private.title : 'Private, and one link or router may fail';
}

/** Parts of a network that links and routers alone leave out. */
const failsTogether = (isArticle: boolean, hasFailures: boolean) =>
  `What fails together, such as ${isArticle ? 'an edge or a peering' : 'a location, a provider or a duct'}, ${hasFailures ? 'was not tried on top of the failures set here' : 'is listed below'}.`;

const path: NextLook = { panel: 'path' };
const compliance: NextLook = { panel: 'compliance' };
const failover: NextLook = { topic: 'healing' };
const failures: NextLook = { topic: 'resilience' };

const whyThere = 'Thick lines carry the traffic. The Path panel says, router by router, why it goes there.';

/** What one more failure can do; each is said only where some link or router does it. */
function costs({ weakPoints, weakEnds, exposureAfter, inPartAfter }: Assessment): string {
  const partly = exposureAfter.filter((_, index) => inPartAfter[index]);
  const losesPrivacy =
    weakPoints.some(({ loses }) => loses === 'privacy') || partly.some((privacy) => privacy !== 'yes');
  const undecided = weakPoints.filter(
    ({ loses }, index) => loses === 'service' && exposureAfter[index] === 'undecided',
  );
  const ending =
    weakPoints.filter(({ loses }) => loses === 'service').length - undecided.length - partly.length;
  const isOther = losesPrivacy || undecided.length > 0 || partly.length > 0;
  const isEnding = ending > 0 || weakEnds.length > 0 || !isOther;
  return [
    ...(isEnding ? ['end the service'] : []),
    ...(partly.length > 0 ? ['end it for some connections'] : []),
    ...(losesPrivacy ? ['move it off the private path'] : []),
    ...(undecided.length > 0 ? ['leave its path undecided'] : []),
  ].join(', or ');
}

const withoutRedundancy = (assessment: Assessment, hasFailures: boolean) =>
  `The service is reached privately. ${hasFailures ? 'One more' : 'A single'} failure on the path can ${costs(assessment)}.`;

const requirementsShown = 'The Compliance panel says what can be shown of each requirement.';

const whereDropped = 'The Path panel says where packets are dropped.';

const neitherIntact =
  'With nothing failed, the service would not be reached over a wholly private path either.';

/** A preference that the reader sets for a trial is none of the configuration. */
function onInternetBy(assessment: Assessment): string {
  const [its, uses] = areMany(assessment) ? ['their', 'these offices use'] : ['its', 'this office uses'];
  const by = assessment.scenario.prefer === null ? `By ${its} configuration` : 'With this preference';
  return `${by} ${uses} the internet, even when nothing has failed.`;
}

const outage = (change: Change | null) =>
  change?.effect === 'service-lost' ? ' Users notice an outage.' : '';

/** The office or its only router: nothing is sent, whatever routes are left. */
const endIsDown = (end: 'office' | 'router', change: Change | null) =>
  `The ${endNames[end]} itself is down, so nothing is sent.${outage(change)}`;

const serviceDown = (change: Change | null) => `${publicServiceDown.text}${outage(change)}`;

const words: Readonly<Record<State, SceneWords>> = {
  private: {
    title: 'Private, with redundancy',
    state: capitalised(mayFail),
    look: whyThere,
    next: [path, failures],
  },
  'private-without-redundancy': {
    title: 'Private path without redundancy',
    state: 'The service is reached privately.',
    look: whyThere,
    next: [path, failures, failover],
  },
  encrypted: {
    title: 'In a tunnel over the internet',
    state: 'What crosses the public internet does so inside an encrypted tunnel.',
    look: requirementsShown,
    next: [path, compliance],
  },
  internet: {
    title: 'Over the public internet',
    state: 'This office uses the internet, even when nothing has failed.',
    look: requirementsShown,
    next: [path, compliance],
  },
  'silently-on-internet': {
    title: 'Moved to the public internet',
    state:
      'The service is still reached, so users may report nothing. Established connections break once if they now leave from another address or through another firewall; new ones work.',
    look: 'The double line is the public internet. The Compliance panel says what that does to each requirement.',
    next: [path, compliance, failover],
  },
  'partly-on-internet': {
    title: 'Partly on the public internet',
    state: 'Some of the traffic, or one of its directions, leaves the private path.',
    look: 'Where replies take another path, the picture shows both directions. The Path panel says why.',
    next: [path, compliance],
  },
  'partly-reached': {
    title: 'Reached by some of the traffic only',
    state: 'Equal paths share the traffic, and not all of them lead to an answer.',
    look: 'The Path panel says where packets are dropped, and in which direction.',
    next: [path, failures],
  },
  'down-nothing-exposed': {
    title: 'Down, and none of it on the internet',
    state: 'No route leads there, so no packet leaves the office.',
    look: 'The Path panel names the router that has no route.',
    next: [path, failures, failover],
  },
  refused: {
    title: 'Blocked at the internet breakout',
    state: 'Packets come to a breakout that blocks the service, and are dropped there.',
    look: 'The Path panel says why they went there.',
    next: [path, failures],
  },
  'dropped-on-internet': {
    title: 'Down, with packets on the internet',
    state: 'The default route leads out. What leaves is exposed, and does not reach the service.',
    look: 'The double line, public internet, ends where the packets are dropped.',
    next: [path, compliance],
  },
  'no-reply': {
    title: 'Requests arrive, replies do not',
    state: 'No reply reaches the address that the requests came from.',
    look: 'The Path panel shows how far replies come.',
    next: [path, failures],
  },
  'reply-dropped': {
    title: 'Replies are dropped',
    state:
      'Replies come back through a firewall that did not see the requests, and it has no state for them.',
    look: 'Choose “Request” or “Reply” to see each. The Path panel says why they differ.',
    next: [path, failures],
  },
  undecided: {
    title: 'Not decided',
    state: 'With these preferences, routing can settle in more than one way, or never.',
    look: 'The Path panel shows how far the path is certain.',
    next: [path],
  },
};

/** What of a state depends on whether something has failed, and on where packets end. */
function sceneOf(assessment: Assessment, change: Change | null): SceneWords {
  const { state, topology, scenario, outcome, isInterrupted } = assessment;
  const always = words[state];
  const hasFailures = scenario.failures.length > 0;
  const isServiceDown = isPublicServiceDown(assessment);
  switch (state) {
    case 'private':
      return {
        ...always,
        title: titleOfPrivate(assessment),
        state: `${anyMayFail(assessment)} ${failsTogether(topology.isArticle, hasFailures)}`,
      };
    case 'private-without-redundancy':
      return { ...always, state: withoutRedundancy(assessment, hasFailures) };
    case 'encrypted':
      return assessment.isWhollyInTunnel
        ? always
        : { ...always, title: 'Partly in a tunnel over the internet' };
    case 'internet':
      return { ...always, state: hasFailures ? neitherIntact : onInternetBy(assessment) };
    case 'refused':
    case 'dropped-on-internet':
      return isServiceDown ? { ...always, state: serviceDown(change) } : always;
    case 'down-nothing-exposed': {
      if (isServiceDown) return { ...always, state: serviceDown(change) };
      const end = assessment.endDown;
      if (end === 'office' || end === 'router') return { ...always, state: endIsDown(end, change) };
      if (outcome.reachability === 'lost')
        return {
          ...always,
          title: outcome.privacy === 'encrypted' ? 'Down, with packets in a tunnel' : always.title,
          state: `Packets leave the office and are dropped on the path.${outage(change)}`,
          look: whereDropped,
        };
      return isInterrupted
        ? { ...always, state: `No route is left, so no packet leaves the office.${outage(change)}` }
        : always;
    }
    default:
      return always;
  }
}

export type SceneExplanation = {
  readonly title: string;
  readonly subtitle: string;
  readonly state: Statement;
  /** Empty without failures. */
  readonly whatItDid: readonly Statement[];
  /** Directions to the reader, not a statement: it has no source. */
  readonly look: string;
  readonly next: readonly NextLook[];
};

export function sceneExplanation(assessment: Assessment, change: Change | null): SceneExplanation {
  const { title, state, look, next } = sceneOf(assessment, change);
  return {
    title,
    subtitle: `${capitalised(officeOf(assessment))} to ${serviceOf(assessment)}`,
    state: modelled([state, asymmetryClaim(assessment)].filter((text) => text !== null).join(' ')),
    whatItDid: change === null ? [] : whatItDid(assessment, change),
    look,
    next,
  };
}

export const sceneWords = {
  failed: 'What has failed',
  did: 'What that did',
  look: 'What to look at',
} as const;
