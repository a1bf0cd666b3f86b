// Why the way that somebody predicted is not the way that traffic takes, in a sentence.

import type { WhyNot } from '../../analysis/whyNot';
import type { Ruling } from '../../analysis/whyThisWay';
import { capitalised, inSentence, listed } from '../names';
import { rulingWords } from '../whyThisWay';

const carriers = new Set(['primary', 'secondary', 'texas-internet', 'seattle-internet']);

function ruledOut(ruling: Ruling, node: string, neighbour: string): string {
  switch (ruling) {
    case 'not-announced':
      return `The session between ${node} and ${neighbour} is up, and announces nothing.`;
    case 'session-down':
      return `The session between ${node} and ${neighbour} is down.`;
    case 'no-route':
      return `${capitalised(neighbour)} has no route to offer to ${node}.`;
    default:
      return `${capitalised(node)} hears of that way from ${neighbour} and ranks it lower: ${rulingWords[ruling]}.`;
  }
}

export function whyNotText(why: WhyNot): string {
  switch (why.kind) {
    case 'it-does':
      return '';
    case 'no-link':
      return `${capitalised(inSentence(why.office))} has no line to ${inSentence(why.to)}.`;
    case 'failed': {
      const failed = capitalised(listed(why.failures.map(inSentence)));
      return `${failed} ${why.failures.length > 1 ? 'have' : 'has'} failed, and it has no other way.`;
    }
    case 'other-peering': {
      const failed = why.failures.length > 0 ? `: ${listed(why.failures.map(inSentence))}, now failed` : '';
      return `It rides on the same two connections${failed}. And it leads to ${inSentence(why.leadsTo)}, not to ${inSentence(why.service)}.`;
    }
    case 'ruled-out':
      return ruledOut(why.ruling, inSentence(why.node), inSentence(why.neighbour));
    case 'arrives':
      return `It does arrive, over ${listed(why.links.filter((id) => carriers.has(id)).map(inSentence))}.`;
    case 'not-needed':
      return 'That way is free, and nothing sends the traffic there.';
  }
}
