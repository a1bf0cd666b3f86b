// Explains the scene while nothing is selected: failures, their effects, and what to look at. Details the
// verdict's one line.

import type { Assessment, State } from '../../analysis/assess';
import type { Change } from '../../analysis/change';
import { capitalised, inSentence, listed } from '../names';
import type { Statement } from '../sources';
import { carrierOf, officeOf, serviceOf } from '../trafficWords';

/** Link to read on: a tab of the panel, or a topic below the picture. */
export type NextLook =
  | { readonly panel: 'path' | 'compliance' }
  | { readonly topic: 'healing' | 'resilience' };

type SceneWords = {
  readonly title: string;
  /** Describes the state beyond the verdict. */
  readonly state: string;
  readonly look: string;
  readonly next: readonly NextLook[];
};

/** For networks that may have places, providers and ducts in common, which links and routers alone leave out. */
const privateElsewhere: Pick<SceneWords, 'title' | 'state'> = {
  title: 'Private, whichever link or router fails',
  state:
    'Any single link or router of the path may fail, and the service is still reached privately. What fails together, such as a place, a provider or a duct, is listed below.',
};

const path: NextLook = { panel: 'path' };
const compliance: NextLook = { panel: 'compliance' };
const failover: NextLook = { topic: 'healing' };
const failures: NextLook = { topic: 'resilience' };

const words: Readonly<Record<State, SceneWords>> = {
  private: {
    title: 'Private, with redundancy',
    state: 'Any single link or router of the path may fail, and the service is still reached privately.',
    look: 'The thick line carries the traffic. The Path panel says, router by router, why it takes that path.',
    next: [path, failures],
  },
  'private-without-redundancy': {
    title: 'Private, without redundancy',
    state: 'The service is reached privately. One more failure on the path ends the service or its privacy.',
    look: 'The thick line is what is left. The Path panel says why each router chose it.',
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
    state: 'This is the path that the office was given; nothing has to fail for it.',
    look: 'The Compliance panel says which requirements this path meets, and which it does not.',
    next: [path, compliance],
  },
  'silently-on-internet': {
    title: 'Moved to the public internet',
    state:
      'The service is still reached, so users have nothing to report. Established connections break once, because the breakout sends from another address; new ones continue.',
    look: 'The two open rails leave by the internet breakout. The Compliance panel says what that does to each requirement.',
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
    look: 'The Path panel says where packets are dropped.',
    next: [path, failures],
  },
  'down-nothing-exposed': {
    title: 'Down, and none of it on the internet',
    state: 'There is no route left, so no packet leaves. Users notice an outage.',
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
    state: 'The default route still leads out. What leaves is exposed, and does not reach the service.',
    look: 'The two open rails end where the packets are dropped.',
    next: [path, compliance],
  },
  'no-reply': {
    title: 'Requests arrive, replies do not',
    state: 'No reply reaches the address that the requests came from.',
    look: 'The Path panel shows the two directions apart.',
    next: [path, failures],
  },
  'reply-dropped': {
    title: 'Replies are dropped',
    state:
      'Replies come back through a different firewall from the one that saw the requests, and it has no state for them.',
    look: 'The picture shows both directions. The Path panel says why they differ.',
    next: [path, failures],
  },
  undecided: {
    title: 'Not decided',
    state:
      'The preferences of the routers contradict each other, so routing settles in more than one way, or never.',
    look: 'The Path panel shows how far the answer goes.',
    next: [path],
  },
};

const modelled = (text: string): Statement => ({ text, source: 'model' });

/** Paths listed one by one; more share most of their hops. */
const MOST_PATHS = 2;

/** Describes the effect on requests; the verdict covers the rest. */
function whatItDid(assessment: Assessment, { left, joined }: Change): readonly Statement[] {
  const { topology, outcome } = assessment;
  if (left.length + joined.length === 0) return [modelled('Requests take the same path as before.')];
  const [only, ...others] = outcome.requests;
  if (only === undefined) return [modelled('No request reaches the service any more.')];
  const all = [only, ...others];
  if (all.length > MOST_PATHS) {
    const common = only.nodes.slice(1, -1).filter((node) => all.every(({ nodes }) => nodes.includes(node)));
    const by = common.length === 0 ? '' : ` by ${listed(common.map((node) => inSentence(topology, node)))}`;
    return [modelled(`Requests now go${by} over ${carrierOf(assessment)}.`)];
  }
  const paths = all.map(
    ({ nodes }) => `by ${listed(nodes.slice(1, -1).map((node) => inSentence(topology, node)))}`,
  );
  return [modelled(`Requests now go ${paths.join(', or ')}.`)];
}

export type SceneExplanation = {
  readonly title: string;
  readonly subtitle: string;
  readonly state: Statement;
  /** Empty without failures. */
  readonly whatItDid: readonly Statement[];
  readonly look: Statement;
  readonly next: readonly NextLook[];
};

export function sceneExplanation(assessment: Assessment, change: Change | null): SceneExplanation {
  const { look, next, ...always } = words[assessment.state];
  const isElsewhere = assessment.state === 'private' && !assessment.topology.isArticle;
  const { title, state } = isElsewhere ? privateElsewhere : always;
  return {
    title,
    subtitle: `${capitalised(officeOf(assessment))} to ${serviceOf(assessment)}`,
    state: modelled(state),
    whatItDid: change === null ? [] : whatItDid(assessment, change),
    look: modelled(look),
    next,
  };
}

export const sceneWords = {
  failed: 'What has failed',
  did: 'What that did',
  look: 'What to look at',
} as const;
