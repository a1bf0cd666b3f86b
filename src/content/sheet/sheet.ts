// Text of the print page beside its picture: scenario, hops with reasons, findings. The same sentences as on
// the page and in the path report.

import type { Assessment } from '../../analysis/assess';
import type { Path } from '../../analysis/outcome';
import type { Question } from '../../analysis/question';
import type { PathReport } from '../../analysis/report';
import type { RouterDecision } from '../../analysis/whyThisPath';
import type { CompiledTopology, Link } from '../../model/compiledTopology';
import { connectionLabels, notAMeasurement, pathLabels, peeringLabels } from '../controls';
import { counted } from '../counting';
import { breakoutInWords } from '../intendedPath';
import { capitalised, nameOf } from '../names';
import { connectionsOf, overWithoutCircuit } from '../pathGiven';
import { lostName } from '../pathListNames';
import { linkText, lostWords, pathHeadline, pathTitle } from '../pathWords';
import { pathNote, pathTable } from '../report/answer';
import { type Block, type Section, sentences } from '../report/document';
import { findingLimits, findingReasons, findingTable } from '../report/findings';
import { failuresInWords } from '../report/scenario';
import { encryptionWords } from '../rulerWords';
import { modelled } from '../sources';
import { whyText } from '../whyThisPath';

export const sheetWords = {
  model: notAMeasurement,
  address: 'This view again:',
  figure: 'The network on paper',
  network: 'The whole network',
  sources: 'Sources',
  unmarked: 'Statements without the number of a source are this model’s own conclusions.',
  head: { hop: 'Hop', why: 'Why this path', next: 'Then over' },
} as const;

/** Names destination and preference; an office can have circuits that its traffic does not take. */
const askedOf = ({ office, destination, preferred }: Question): string =>
  `${office.name} to ${destination.inSentence}${preferred === null ? '' : `, ${preferred.inSentence} preferred`}`;

/**
 * Returns "Traffic from Seattle over ExpressRoute, by both connections, through Microsoft peering. Nothing
 * has failed.", and of a network of somebody's own "Traffic from Leeds to Power Platform. …".
 */
export function scenarioInWords({ topology, scenario, question }: Assessment): string {
  const { office, over, circuits, preferred, exit, destination } = question;
  const by =
    preferred === null
      ? connectionsOf(question)
      : circuits.length === 1
        ? `both connections, the ${connectionLabels[preferred.side].toLowerCase()} one preferred`
        : `${connectionsOf(question)}, ${preferred.inSentence} preferred`;
  const route =
    over === 'expressroute'
      ? `${pathLabels.expressroute}, by ${by}, through ${peeringLabels[destination.peering]}`
      : overWithoutCircuit(question, over, topology.isArticle);
  const exitWords = topology.isArticle
    ? `${office.name} has ${exit !== null ? 'an' : 'no'} internet breakout.`
    : `Internet breakout: ${breakoutInWords(question)}.`;
  const parts = [
    `Traffic from ${topology.isArticle ? `${office.name} over ${route}` : askedOf(question)}.`,
    ...(over === 'expressroute' ? [exitWords] : []),
    `${capitalised(failuresInWords(topology, scenario.failures))}.`,
  ];
  return parts.join(' ');
}

type Facts = {
  readonly topology: CompiledTopology;
  readonly links: readonly Link[];
  readonly decisions: readonly RouterDecision[];
};

function hopTable(caption: string, path: Path, { topology, links, decisions }: Facts, ending = ''): Block {
  const { hop, why, next } = sheetWords.head;
  return {
    kind: 'table',
    caption,
    head: [hop, why, next],
    rows: path.nodes.map((node, index) => {
      const link = links.find(({ id }) => id === path.links[index]);
      const decision = decisions.find((each) => each.onPath && each.node === node);
      const isEnd = index === path.nodes.length - 1;
      const reasons = [decision ? whyText(topology, decision) : '', isEnd ? ending : ''];
      const cells = [nameOf(topology, node), reasons.filter(Boolean).join(' '), link ? linkText(link) : ''];
      return cells.map(modelled);
    }),
  };
}

/** Number of routers without a route up to which each is told for itself. */
const MOST_ALONE = 2;

/** Says what the other routers asked decide; many without a route are told together. */
function askedBesides(topology: CompiledTopology, asked: readonly RouterDecision[]): readonly string[] {
  const without = asked.filter(({ result }) => result === 'no-route');
  const areMany = without.length > MOST_ALONE;
  const alone = areMany ? asked.filter(({ result }) => result !== 'no-route') : asked;
  // Names have commas of their own.
  const names = without.map(({ node }) => nameOf(topology, node)).join('; ');
  return [
    ...alone.map((each) => `${nameOf(topology, each.node)}: ${whyText(topology, each)}`),
    ...(areMany
      ? [`${capitalised(counted(without.length))} other routers have no route for this address: ${names}.`]
      : []),
  ];
}

export function sheetSections(report: PathReport, links: readonly Link[]): readonly Section[] {
  const { assessment, findings, routes } = report;
  const { topology } = assessment;
  const { requests, lost } = assessment.outcome;
  const { lead, rest, source } = encryptionWords(assessment, assessment.stretches);
  const facts = { topology, links, decisions: routes.request };
  const asked = routes.request.filter(({ onPath }) => !onPath);
  const hops = [
    ...requests.map((path, index) =>
      hopTable(pathTitle(topology, index, requests.length, path.nodes), path, facts),
    ),
    ...lost.map((path) => hopTable(lostName(path.reason), path, facts, lostWords[path.reason])),
  ];
  return [
    {
      id: 'hops',
      title: `${pathHeadline(assessment, 'request')}, hop by hop`,
      blocks: [
        ...hops,
        ...(asked.length > 0 ? [sentences(...askedBesides(topology, asked).map(modelled))] : []),
        ...(assessment.symmetric ? [] : [pathTable(assessment)]),
        pathNote(assessment),
      ],
    },
    {
      id: 'findings',
      title: 'Is that acceptable, and why',
      blocks: [
        findingTable(assessment, findings),
        findingReasons(assessment, findings),
        sentences({ text: `${lead} ${rest}`, source }),
        findingLimits,
      ],
    },
  ];
}
