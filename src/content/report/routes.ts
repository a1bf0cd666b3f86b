// The routing table behind a report: which routes each router on the way had, and by which rule the losers lost.

import type { Candidate, RouterDecision } from '../../analysis/whyThisWay';
import { capitalised, nameOf } from '../names';
import { rulingWords } from '../whyThisWay';
import { type Block, modelled } from './document';

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
