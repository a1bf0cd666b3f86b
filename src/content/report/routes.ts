// The routing table behind a report: which routes each router on the way had, and by which rule the losers lost.

import type { Candidate, RouterDecision } from '../../analysis/whyThisWay';
import { capitalised, nameOf } from '../names';
import { modelled } from '../sources';
import { rulingWords } from '../whyThisWay';
import { type Block, sentences } from './document';

const NONE = '–';

function cells({ neighbour, ruling, offer }: Candidate): readonly string[] {
  return [
    nameOf(neighbour),
    offer?.prefix ?? NONE,
    offer?.asPath.join(' ') || NONE,
    offer ? String(offer.localPreference) : NONE,
    capitalised(rulingWords[ruling]),
  ];
}

export function routeTable(caption: string, decisions: readonly RouterDecision[]): Block {
  return {
    kind: 'table',
    caption,
    head: ['Router', 'Offered by', 'Prefix', 'AS path', 'Local preference', 'Outcome'],
    rows: decisions.flatMap(({ node, result, candidates }) =>
      result === 'arrived'
        ? []
        : candidates.map((candidate) => [nameOf(node), ...cells(candidate)].map(modelled)),
    ),
  };
}

/** The recordings of real routers use these numbers, so the model does; Microsoft would not take them as they are. */
export const asNumberNote: Block = sentences(
  modelled(
    'The AS numbers 12076, 8075 and 65515 are Microsoft’s; all others here are stand-ins from the ranges for documentation and private use.',
  ),
  {
    text: 'On Microsoft peering, Microsoft takes private AS numbers out of the AS path, so prepending them has no effect.',
    source: 'optimise-routing',
  },
  { text: 'It does not accept 64496 to 64511 in one.', source: 'routing' },
  modelled('With public numbers in their place, the same rules choose the same ways.'),
);
