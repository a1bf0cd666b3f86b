// Names the path that an office takes with nothing failed, what it leaves unused, and its default routes.

import type { Assessment } from '../analysis/assess';
import type { Question, WanDefault } from '../analysis/question';
import { pathLabels } from './controls';
import { listed } from './names';

const configured: Readonly<Record<Question['over'], string>> = {
  expressroute: pathLabels.expressroute,
  tunnel: 'an encrypted tunnel over the public internet',
  internet: 'the public internet, over its own internet line',
  nothing: 'none: it has neither a circuit nor an internet breakout',
};

const overOther = 'the public internet, by the internet line of another office';

const lineOf = ({ exit }: Question): string => (exit === null ? overOther : configured.internet);

/** Expects the assessment with nothing failed: even an office with a circuit may prefer another path. */
export function intendedPath({ outcome, question }: Assessment): string {
  if (question.over === 'internet') return lineOf(question);
  if (question.over !== 'expressroute') return configured[question.over];
  switch (outcome.privacy) {
    case 'no':
      return lineOf(question);
    case 'encrypted':
      return configured.tunnel;
    case 'mixed':
      return 'ExpressRoute and the public internet, at the same time';
    case 'yes':
    case 'none':
    case 'undecided':
      return configured.expressroute;
  }
}

/** Returns "over Branch WAN to the internet breakout of Kassel". */
function overWan({ wan, exit }: WanDefault): string {
  const there = `over ${wan.inSentence}`;
  return exit === null ? there : `${there} to ${exit.inSentence}`;
}

/** Returns "none of its own; a default route leads over Branch WAN to the internet breakout of Kassel". */
export function breakoutInWords({ exit, wanDefaults }: Question): string {
  const others = listed(wanDefaults.map(overWan));
  if (exit === null)
    return others === '' ? 'none, and no default route' : `none of its own; a default route leads ${others}`;
  const own = 'there is one, with a default route';
  return others === '' ? own : `${own}; another leads ${others}`;
}
