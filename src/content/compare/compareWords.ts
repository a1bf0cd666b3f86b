// Words for the comparison of two scenarios: table rows and side names.

import type { Assessment } from '../../analysis/assess';
import type { Aspect, ReplyPath, Side } from '../../analysis/compare';
import type { CompiledTopology } from '../../model/compiledTopology';
import { connectionsInWords } from '../connectionWords';
import { pathLabels, peeringLabels } from '../controls';
import { counted } from '../counting';
import { asTitle, capitalised, inSentence, listed, nameOf } from '../names';
import { pathsCounted } from '../pathCount';
import { connectionsOf, overWithoutCircuit } from '../pathGiven';
import { exposureWords, lostWords, pathInWords } from '../pathWords';
import { failuresInWords } from '../report/scenario';
import { requirementWords, verdictMark } from '../requirements/requirements';
import { nextFailureWords, privateWord } from '../resilience';
import { isConnection } from '../trafficWords';

export const compareWords = {
  title: 'Two scenarios compared',
  pairs: 'Pairs',
  pair: { offices: 'Both offices', failure: 'Before and after a failure' },
  swap: 'Swap',
  back: 'Back to one picture',
  left: 'First',
  right: 'Second',
  open: 'Open this one',
  openName: { left: 'Open this one: the first', right: 'Open this one: the second' },
  change: 'Change this one',
  changeName: { left: 'Change this one: the first', right: 'Change this one: the second' },
  changing: {
    first: 'You are changing the first of two scenarios. The second is kept.',
    second: 'You are changing the second of two scenarios. The first is kept.',
  },
  compareAgain: 'Back to comparing',
  keepOne: 'Keep only this one',
  table: 'What differs',
  aspect: 'Aspect',
  differs: 'differs',
  same: 'same',
  between: 'Between the two:',
  pathsOf: { left: 'Paths of the requests, first', right: 'Paths of the requests, second' },
  picture: 'Picture',
  pictureOf: { left: 'Picture of the first network', right: 'Picture of the second network' },
  illustrative: 'A model: times are illustrative.',
  count: (differing: number, all: number) => `${differing} of ${all} aspects differ.`,
} as const;

const never = requirementWords['never-internet'].label;

export const aspectLabels: Readonly<Record<Aspect, string>> = {
  office: 'Office',
  service: 'Service',
  reachable: 'Reachable',
  private: 'Private',
  paths: 'Paths of the requests',
  carriers: 'Carried by',
  stretches: 'Exposure, in order',
  'reply-path': 'Replies',
  'next-failure': 'One more failure',
  'in-transit': requirementWords['in-transit'].label,
  'in-transit-and-at-rest': requirementWords['in-transit-and-at-rest'].label,
  'never-internet': never,
};

const reachableWords: Readonly<Record<Side['reachability'], string>> = {
  reached: 'Yes',
  partly: 'In part: some TCP connections fail',
  refused: 'No: blocked at the internet breakout',
  undecided: 'Not decided: preferences leave it open',
  'no-route': 'No: there is no route',
  lost: 'No: packets are dropped on the path',
  'no-reply': 'No: no reply comes back',
  'reply-dropped': 'No: replies are dropped',
};

const replyPathWords: Readonly<Record<ReplyPath, string>> = {
  same: 'The same path, in reverse',
  'other-routers': 'The same connections or breakouts, in part by other routers',
  other: 'Another path',
};

function carrierWords(topology: CompiledTopology, carriers: Side['carriers']): string {
  if (carriers.length === 0) return 'Nothing';
  const isWholly = carriers.every((id) => isConnection(topology, id));
  return isWholly
    ? capitalised(connectionsInWords(topology, new Set(carriers)))
    : capitalised(listed(carriers.map((id) => inSentence(topology, id))));
}

const stretchWords = ({ stretches }: Side) =>
  stretches
    .map(({ exposure, dedicated }) => `${exposureWords[exposure]}${dedicated ? ', dedicated' : ''}`)
    .join('; then ');

const worksInPart = ({ reachability }: Side): boolean => reachability === 'partly';

/** Aspects of a path, which nobody can tell where it is undecided. */
const ofThePath: readonly Aspect[] = ['paths', 'carriers', 'stretches', 'reply-path', 'next-failure'];

export function aspectText(topology: CompiledTopology, aspect: Aspect, side: Side): string {
  if (side.reachability === 'undecided' && ofThePath.includes(aspect)) return 'Not decided';
  switch (aspect) {
    case 'office':
      return nameOf(topology, side.office);
    case 'service':
      return topology.destinations.find(({ id }) => id === side.destination)?.name ?? '';
    case 'reachable':
      return reachableWords[side.reachability];
    case 'private':
      return privateWord({ ...side, reachable: worksInPart(side) || side.reachability === 'reached' });
    case 'paths':
      return side.paths === 0 ? 'None' : capitalised(counted(side.paths));
    case 'carriers':
      return carrierWords(topology, side.carriers);
    case 'stretches':
      if (side.stretches.length === 0) return 'Nothing flows';
      return `${capitalised(stretchWords(side))}${side.paths === 0 ? '; dropped there' : ''}`;
    case 'reply-path':
      return side.replyPath === null ? 'None comes back' : replyPathWords[side.replyPath];
    case 'next-failure':
      return side.nextFailures === null
        ? worksInPart(side)
          ? 'Not told for this state'
          : 'Not reachable as it is'
        : nextFailureWords(side.nextFailures, side.privacy);
    case 'in-transit':
    case 'in-transit-and-at-rest':
    case 'never-internet':
      return verdictMark(side.requirements[aspect]);
  }
}

/** Returns "ExpressRoute, both connections, Microsoft peering, no internet breakout; nothing has failed". */
export function settingsText({ topology, scenario, question }: Assessment): string {
  const { over, preferred, exit, destination } = question;
  const path =
    over === 'expressroute'
      ? [
          pathLabels.expressroute,
          preferred === null
            ? connectionsOf(question)
            : `${preferred.inSentence.replace(/^the /, '')} preferred`,
          peeringLabels[destination.peering],
          exit !== null ? 'with an internet breakout' : 'no internet breakout',
        ].join(', ')
      : asTitle(overWithoutCircuit(question, over, topology.isArticle));
  return `${path}; ${failuresInWords(topology, scenario.failures)}`;
}

/** Lists the paths in the picture of one side. */
export function pathLines(assessment: Assessment): readonly string[] {
  const { topology, outcome } = assessment;
  const lines = [
    ...outcome.requests.map(({ nodes }) => pathInWords(topology, nodes)),
    ...outcome.lost
      .filter(({ links }) => links.length > 0)
      .map(({ nodes, reason }) => `${pathInWords(topology, nodes)}. ${lostWords[reason]}`),
  ];
  return lines.length > 0 ? lines : [capitalised(pathsCounted(assessment))];
}
