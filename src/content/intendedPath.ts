// Names the path that an office takes with nothing failed, what it leaves unused, and its default routes.

import type { Assessment } from '../analysis/assess';
import type { Path } from '../analysis/outcome';
import type { Question, WanDefault } from '../analysis/question';
import type { LinkId } from '../model/compiledTopology';
import { pathLabels } from './controls';
import { exitsTaken, isRefused } from './exitsTaken';
import { listed } from './names';
import { isConnection } from './trafficWords';

const configured: Readonly<Record<Question['over'], string>> = {
  expressroute: pathLabels.expressroute,
  tunnel: 'an encrypted tunnel over the public internet',
  internet: 'the public internet, over its own internet line',
  nothing: 'none: neither a circuit nor a default route leads there',
};

const overOther = 'the public internet, by the internet line of another office';
const overOthers = 'the public internet, by the internet lines of other offices';
const overBoth = 'the public internet, over its own internet line and by that of another office';
const overAll = 'the public internet, over its own internet line and by those of other offices';
const nowhere = 'none: its default route leads to no internet breakout';

/** Names whose internet line the packets take, or would take if it did not block them. */
function lineOf({ topology, question }: Assessment, sent: readonly Path[]): string {
  const taken = exitsTaken(topology, sent);
  const others = taken.filter(({ office }) => office !== question.office.id).length;
  if (taken.length > others) return others === 0 ? configured.internet : others === 1 ? overBoth : overAll;
  if (others > 0) return others === 1 ? overOther : overOthers;
  if (question.exit !== null) return configured.internet;
  return question.wanDefaults.some(({ exit }) => exit !== null) ? overOther : nowhere;
}

type Kind = 'expressroute' | 'tunnel' | 'internet';
const kinds: readonly Kind[] = ['expressroute', 'tunnel', 'internet'];

const shortNames: Readonly<Record<Kind, string>> = {
  expressroute: pathLabels.expressroute,
  tunnel: configured.tunnel,
  internet: 'the public internet',
};

/** Which kinds of path these are; one that ends inside the offices is none, unless a breakout blocks it. */
function kindsOf({ topology, outcome }: Assessment, paths: readonly Path[]): readonly Kind[] {
  const found = paths.flatMap((path): readonly Kind[] => {
    const crosses = (ids: readonly LinkId[]) => path.links.some((id) => ids.includes(id));
    if (crosses(outcome.exposedLinks) || isRefused(path)) return ['internet'];
    if (crosses(outcome.tunnelLinks)) return ['tunnel'];
    return path.links.some((id) => isConnection(topology, id)) ? ['expressroute'] : [];
  });
  return kinds.filter((kind) => found.includes(kind));
}

/**
 * Expects the assessment with nothing failed: even an office with a circuit may prefer another path, and
 * replies may take another than requests.
 */
export function intendedPath(intact: Assessment): string {
  const { outcome, question } = intact;
  const sent = [...outcome.requests, ...outcome.lost];
  const names = { ...configured, internet: lineOf(intact, sent) };
  const all = kindsOf(intact, sent);
  const [first, ...more] = all;
  if (first === undefined) return names[question.over];
  const asked =
    more.length === 0 ? names[first] : `${listed(all.map((kind) => shortNames[kind]))}, at the same time`;
  const back = kindsOf(intact, [...outcome.replies, ...outcome.lostReplies]);
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
