// Names the path that an office takes with nothing failed, what it leaves unused, and its default routes.

import type { Assessment } from '../analysis/assess';
import type { Outcome, Path } from '../analysis/outcome';
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

type Kind = 'expressroute' | 'tunnel' | 'internet';
const kinds: readonly Kind[] = ['expressroute', 'tunnel', 'internet'];

const shortNames: Readonly<Record<Kind, string>> = {
  expressroute: pathLabels.expressroute,
  tunnel: configured.tunnel,
  internet: 'the public internet',
};

const hasLinks = ({ links }: Path): boolean => links.length > 0;

function kindsOf({ exposedLinks, tunnelLinks }: Outcome, paths: readonly Path[]): readonly Kind[] {
  const found = paths.map(({ links }): Kind => {
    if (links.some((id) => exposedLinks.includes(id))) return 'internet';
    return links.some((id) => tunnelLinks.includes(id)) ? 'tunnel' : 'expressroute';
  });
  return kinds.filter((kind) => found.includes(kind));
}

/**
 * Expects the assessment with nothing failed: even an office with a circuit may prefer another path, and
 * replies may take another than requests.
 */
export function intendedPath({ outcome, question }: Assessment): string {
  if (question.over === 'internet') return lineOf(question);
  if (question.over !== 'expressroute') return configured[question.over];
  const names = { ...configured, internet: lineOf(question) };
  const sent = [...outcome.requests, ...outcome.lost].filter(hasLinks);
  const [first = 'expressroute', ...more] = kindsOf(outcome, sent);
  const all = [first, ...more];
  const asked =
    more.length === 0 ? names[first] : `${listed(all.map((kind) => shortNames[kind]))}, at the same time`;
  const back = kindsOf(outcome, [...outcome.replies, ...outcome.lostReplies].filter(hasLinks));
  return back.length === 0 || back.join() === all.join()
    ? asked
    : `${asked}; replies over ${listed(back.map((kind) => shortNames[kind]))}`;
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
