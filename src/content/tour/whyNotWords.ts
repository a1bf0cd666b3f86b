// Explains why traffic does not take the predicted path.

import type { WhyNot } from '../../analysis/whyNot';
import type { Ruling } from '../../analysis/whyThisPath';
import type { CompiledTopology, LinkId } from '../../model/compiledTopology';
import { capitalised, inSentence, listed } from '../names';
import { rulingWords } from '../whyThisPath';

const carriersAmong = ({ links }: CompiledTopology, ids: readonly LinkId[]): readonly LinkId[] =>
  ids.filter((id) =>
    links.some(({ id: link, kind }) => link === id && (kind === 'connection' || kind === 'internet-line')),
  );

function ruledOut(ruling: Ruling, node: string, neighbour: string): string {
  switch (ruling) {
    case 'not-advertised':
      return `The session between ${node} and ${neighbour} is up, and nothing is advertised over it.`;
    case 'session-down':
      return `The session between ${node} and ${neighbour} is down.`;
    case 'no-route':
      return `${capitalised(neighbour)} has no route to offer to ${node}.`;
    default:
      return `${capitalised(node)} receives that route from ${neighbour} and prefers another: ${rulingWords[ruling]}.`;
  }
}

export function whyNotText(topology: CompiledTopology, why: WhyNot): string {
  const named = (id: string) => inSentence(topology, id);
  switch (why.kind) {
    case 'it-does':
      return '';
    case 'no-link':
      return `${capitalised(named(why.office))} has no link to ${named(why.to)}.`;
    case 'failed': {
      const failed = capitalised(listed(why.failures.map(named)));
      return `${failed} ${why.failures.length > 1 ? 'have' : 'has'} failed, and it has no other path.`;
    }
    case 'other-peering': {
      const failed = why.failures.length > 0 ? `: ${listed(why.failures.map(named))}, now failed` : '';
      return `It uses the same two connections${failed}. And it leads to ${named(why.leadsTo)}, not to ${named(why.service)}.`;
    }
    case 'ruled-out':
      return ruledOut(why.ruling, named(why.node), named(why.neighbour));
    case 'arrives':
      return `It does arrive, over ${listed(carriersAmong(topology, why.links).map(named))}.`;
    case 'not-needed':
      return 'That path is available, but no route sends this traffic there.';
  }
}
