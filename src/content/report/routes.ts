// Routing table behind a report: each router's routes, and the rule that decided against each loser.

import type { Candidate, RouterDecision } from '../../analysis/whyThisPath';
import type { CompiledTopology, NodeId } from '../../model/compiledTopology';
import type { Topology } from '../../model/topology';
import { capitalised, nameOf } from '../names';
import { modelled, type Statement } from '../sources';
import { rulingText } from '../whyThisPath';
import { type Block, sentences } from './document';

const NONE = '–';

function cells(topology: CompiledTopology, node: NodeId, candidate: Candidate): readonly string[] {
  const { neighbour, offer } = candidate;
  return [
    nameOf(topology, neighbour),
    offer?.prefix ?? NONE,
    offer?.asPath.join(' ') || NONE,
    offer ? String(offer.localPreference) : NONE,
    capitalised(rulingText(topology, node, candidate)),
  ];
}

export function routeTable(
  topology: CompiledTopology,
  caption: string,
  decisions: readonly RouterDecision[],
): Block {
  return {
    kind: 'table',
    caption,
    head: ['Router', 'Offered by', 'Prefix', 'AS path', 'Local preference', 'Outcome'],
    rows: decisions.flatMap(({ node, result, candidates }) =>
      result === 'arrived'
        ? []
        : candidates.map((candidate) =>
            [nameOf(topology, node), ...cells(topology, node, candidate)].map(modelled),
          ),
    ),
  };
}

const microsoftNumbers: readonly Statement[] = [
  { text: 'Microsoft uses the AS number 12076 on ExpressRoute.', source: 'routing' },
  { text: 'Azure reserves the private numbers 65515 to 65520.', source: 'routing' },
  modelled(
    '8075 stands for Microsoft’s network behind the edge. 65515 is shown for gateways of virtual networks; the model assumes that Microsoft’s edge removes it before routes reach you over ExpressRoute.',
  ),
];

const preferences = 'Local preferences other than 100 are the model’s own, inside Microsoft’s network too.';

const privateNumbers: readonly Statement[] = [
  {
    text: 'On Microsoft peering, Microsoft removes private AS numbers from the AS path.',
    source: 'optimise-routing',
  },
  { text: 'Prepending private AS numbers has no effect there.', source: 'routing' },
  { text: 'Microsoft does not accept 64496 to 64511 in an AS path.', source: 'routing' },
];

/** Not true of every description: one may prepend a private number, which a public one would make effective. */
const samePaths = modelled('With public numbers in their place, the same rules choose the same paths.');

/**
 * The recordings of routing software use the stand-ins, so the model does; Microsoft would not take them as
 * they are. A description may give numbers and weights of its own.
 */
export const asNumberNote = ({ isArticle }: Pick<Topology, 'isArticle'>): Block =>
  sentences(
    ...microsoftNumbers,
    modelled(
      isArticle
        ? 'All other numbers are stand-ins from the ranges for documentation and private use.'
        : 'All other numbers are those of the description, or stand-ins from the ranges for documentation and private use where it gives none.',
    ),
    modelled(
      isArticle
        ? preferences
        : `${preferences} A description sets only their order; at the gateway of a virtual network the figure is 100 plus the connection’s weight.`,
    ),
    ...privateNumbers,
    ...(isArticle ? [samePaths] : []),
  );
