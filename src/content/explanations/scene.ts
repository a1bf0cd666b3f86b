// Explains the scene while nothing is selected: failures, their effects, and what to look at. Details the
// verdict's one line.

import type { Assessment, State } from '../../analysis/assess';
import type { Change } from '../../analysis/change';
import { asymmetryClaim } from '../asymmetry';
import { isPublicServiceDown, publicServiceDown } from '../endDown';
import { capitalised, inSentence, listed } from '../names';
import type { Statement } from '../sources';
import { apartFromEnds, carrierOf, officeOf, serviceOf } from '../trafficWords';

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

const singleFailure =
  'The service is reached privately. A single failure on the path can end the service or its privacy.';

const whereDropped = 'The Path panel says where packets are dropped.';

const neitherIntact =
  'With nothing failed, the service would not be reached over a wholly private path either.';

const outage = (change: Change | null) =>
  change?.effect === 'service-lost' ? ' Users notice an outage.' : '';

const serviceDown = (change: Change | null) => `${publicServiceDown.text}${outage(change)}`;

const words: Readonly<Record<State, SceneWords>> = {
  private: {
    title: 'Private, with redundancy',
    state: capitalised(mayFail),
    look: whyThere,
    next: [path, failures],
  },
  'private-without-redundancy': {
    title: 'Private, without redundancy',
    state:
      'The service is reached privately. One more failure on the path can end the service or its privacy.',
    look: whyThere,
    next: [path, failures, failover],
  },
  encrypted: {
    title: 'In a tunnel over the internet',
    state: 'The traffic crosses the public internet inside an encrypted tunnel.',
    look: 'The Compliance panel says which requirements a tunnel meets, and which it does not.',
    next: [path, compliance],
  },
  internet: {
    title: 'Over the public internet',
    state: 'By its configuration this office uses the internet, even when nothing has failed.',
    look: 'The Compliance panel says which requirements this path meets, and which it does not.',
    next: [path, compliance],
  },
  'silently-on-internet': {
    title: 'Moved to the public internet',
    state:
      'The service is still reached, so users may report nothing. Established connections break once if they now leave from another address or through another firewall; new ones work.',
    look: 'The double line, public internet, leaves by the internet breakout. The Compliance panel says what that does to each requirement.',
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
    look: 'Choose “Request” or “Reply” to see where packets of each are dropped.',
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
    look: 'Choose “Request” or “Reply” to see one direction at a time.',
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
    state:
      'The preferences of the routers contradict each other, so routing can settle in more than one way, or never.',
    look: 'The Path panel shows how far the path is certain.',
    next: [path],
  },
};

const modelled = (text: string): Statement => ({ text, source: 'model' });

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
      return hasFailures ? always : { ...always, state: singleFailure };
    case 'internet':
      return hasFailures ? { ...always, state: neitherIntact } : always;
    case 'dropped-on-internet':
      return isServiceDown ? { ...always, state: serviceDown(change) } : always;
    case 'down-nothing-exposed':
      if (isServiceDown) return { ...always, state: serviceDown(change) };
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
    default:
      return always;
  }
}

/** Paths listed one by one; more share most of their hops. */
const MOST_PATHS = 2;

/** Describes the effect on requests; the verdict covers the rest. */
function whatItDid(assessment: Assessment, { left, joined, effect }: Change): readonly Statement[] {
  const { topology, outcome, state } = assessment;
  if (state === 'undecided') return [modelled('Which path requests take is not decided.')];
  if (left.length + joined.length === 0)
    return [
      modelled(
        assessment.requestLinks.size === 0
          ? 'No request leaves the office, as before.'
          : 'Requests take the same path as before.',
      ),
    ];
  const [only, ...others] = outcome.requests;
  if (only === undefined)
    return [modelled(`No request reaches the service${effect === 'service-lost' ? ' any more' : ''}.`)];
  const all = [only, ...others];
  if (all.length > MOST_PATHS) {
    const common = only.nodes.slice(1, -1).filter((node) => all.every(({ nodes }) => nodes.includes(node)));
    const via = common.length === 0 ? '' : ` via ${listed(common.map((node) => inSentence(topology, node)))}`;
    return [modelled(`Requests now go${via} over ${carrierOf(assessment)}.`)];
  }
  const paths = all.map(
    ({ nodes }) => `via ${listed(nodes.slice(1, -1).map((node) => inSentence(topology, node)))}`,
  );
  return [modelled(`Requests now go ${paths.join(', or ')}.`)];
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
