// Why the path that somebody predicted is not the path that traffic takes, in a sentence.

import type { WhyNot } from '../../analysis/whyNot';
import type { Ruling } from '../../analysis/whyThisWay';
import { capitalised, inSentence, listed } from '../names';
import { rulingWords } from '../whyThisWay';

const carriers = new Set(['primary', 'secondary', 'texas-internet', 'seattle-internet']);

function ruledOut(ruling: Ruling, node: string, neighbour: string): string {
  switch (ruling) {
    case 'not-announced':
      return `The session between ${node} and ${neighbour} is up, and nothing is advertised over it.`;
    case 'session-down':
      return `The session between ${node} and ${neighbour} is down.`;
    case 'no-route':
      return `${capitalised(neighbour)} has no route to offer to ${node}.`;
    default:
      return `${capitalised(node)} receives that route from ${neighbour} and prefers another: ${rulingWords[ruling]}.`;
  }
}

export function whyNotText(why: WhyNot): string {
  switch (why.kind) {
    case 'it-does':
      return '';
    case 'no-link':
      return `${capitalised(inSentence(why.office))} has no link to ${inSentence(why.to)}.`;
    case 'failed': {
      const failed = capitalised(listed(why.failures.map(inSentence)));
      return `${failed} ${why.failures.length > 1 ? 'have' : 'has'} failed, and it has no other path.`;
    }
    case 'other-peering': {
      const failed = why.failures.length > 0 ? `: ${listed(why.failures.map(inSentence))}, now failed` : '';
      return `It uses the same two connections${failed}. And it leads to ${inSentence(why.leadsTo)}, not to ${inSentence(why.service)}.`;
    }
    case 'ruled-out':
      return ruledOut(why.ruling, inSentence(why.node), inSentence(why.neighbour));
    case 'arrives':
      return `It does arrive, over ${listed(why.links.filter((id) => carriers.has(id)).map(inSentence))}.`;
    case 'not-needed':
      return 'That path is available, but no route sends this traffic there.';
  }
}
