// Routing table behind a report: each router's routes, and the rule that decided against each loser.

import type { Candidate, RouterDecision } from '../../analysis/whyThisPath';
import type { CompiledTopology } from '../../model/compiledTopology';
import { capitalised, nameOf } from '../names';
import { modelled } from '../sources';
import { rulingWords } from '../whyThisPath';
import { type Block, sentences } from './document';

const NONE = '–';

function cells(topology: CompiledTopology, { neighbour, ruling, offer }: Candidate): readonly string[] {
  return [
    nameOf(topology, neighbour),
    offer?.prefix ?? NONE,
    offer?.asPath.join(' ') || NONE,
    offer ? String(offer.localPreference) : NONE,
    capitalised(rulingWords[ruling]),
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
            [nameOf(topology, node), ...cells(topology, candidate)].map(modelled),
          ),
    ),
  };
}

/** The recordings of routing software use these numbers, so the model does; Microsoft would not take them as they are. */
export const asNumberNote: Block = sentences(
  { text: 'Microsoft uses the AS number 12076 on ExpressRoute.', source: 'routing' },
  modelled(
    '8075 is Microsoft’s as well. 65515 is the private number that gateways of virtual networks use; it is shown here, and does not appear in routes received over ExpressRoute. All other numbers are stand-ins from the ranges for documentation and private use.',
  ),
  modelled('Local preferences other than 100 are the model’s own, inside Microsoft’s network too.'),
  {
    text: 'On Microsoft peering, Microsoft removes private AS numbers from the AS path.',
    source: 'optimise-routing',
  },
  { text: 'Prepending private AS numbers has no effect there.', source: 'routing' },
  { text: 'It does not accept 64496 to 64511 in an AS path.', source: 'routing' },
  modelled('With public numbers in their place, the same rules choose the same paths.'),
);
