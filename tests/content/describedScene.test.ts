// Sentences of scene, verdict and path that presuppose something, in described networks: told only where it is so.

import { describe, expect, it } from 'vitest';
import { sceneExplanation } from '../../src/content/explanations/scene';
import { pathHeadline, symmetryText } from '../../src/content/pathWords';
import { privateMark } from '../../src/content/verdictMarks';
import { verdictSentence } from '../../src/content/verdictSentence';
import type { LinkKind } from '../../src/model/compiledTopology';
import { failedTargets } from '../../src/model/topology';
import { afterOneMore, type Situation, situations } from './describedCases';
import { textsIn } from './gather';

const told = situations.map((situation) => {
  const { now, change } = situation;
  const paths = (['request', 'reply'] as const).map((direction) => [
    pathHeadline(now, direction),
    symmetryText(now, direction),
  ]);
  const texts = [sceneExplanation(now, change), verdictSentence(now, change), privateMark(now), paths];
  return { situation, texts: textsIn(texts) };
});

const paths = ({ now: { outcome } }: Situation) => [...outcome.requests, ...outcome.replies];
const isInTunnel = (situation: Situation) => {
  const tunnels = situation.topology.links.filter(({ exposure }) => exposure === 'encrypted-tunnel');
  return (links: readonly string[]) => tunnels.some(({ id }) => links.includes(id));
};
const carriers: readonly LinkKind[] = ['connection', 'tunnel', 'internet-line', 'global-reach'];
const differ = ({ topology, now }: Situation) =>
  topology.links.some(
    ({ id, kind }) => carriers.includes(kind) && now.requestLinks.has(id) !== now.replyLinks.has(id),
  );
const failedKinds = ({ topology, now }: Situation) =>
  failedTargets(topology, now.scenario.failures).map(({ kind }) => kind);
/** A counted office, told of as a whole: nothing inside one of its sites has failed. */
const areMany = ({ topology, now: { question, scenario } }: Situation) =>
  question.office.count > 1 &&
  !topology.failureTargets.some(
    ({ id, inSentence }) =>
      scenario.failures.includes(id) && inSentence.includes(`one of ${question.office.inSentence}`),
  );
const back = ({ now: { outcome } }: Situation) =>
  new Set(outcome.replies.map(({ nodes }) => nodes.toReversed().join()));
const retraced = (each: Situation) =>
  each.now.outcome.requests.filter(({ nodes }) => back(each).has(nodes.join())).length;
const arrivesIn = ({ now }: Situation) => now.outcome.reachability;
const rules: readonly (readonly [RegExp, (situation: Situation) => boolean])[] = [
  [/^Requests that arrive now go .*; others are dropped/, ({ now }) => now.outcome.lost.length > 0],
  [/^Requests now go/, ({ now }) => now.outcome.lost.length === 0],
  // Hops in which equal paths differ are not listed for each: what carries them is named.
  [/now go via [^.]* over (both|the|instance|tunnel)/, ({ now }) => now.outcome.requests.length > 1],
  [
    /now go via (?!.* over |.* on the (prim|second)ary connection)/,
    ({ now }) => now.outcome.requests.length === 1,
  ],
  [
    /^One path arrives|^Two equal paths; others/,
    ({ now }) => now.outcome.lost.length + now.outcome.lostReplies.length > 0,
  ],
  [/Asymmetric: /, (each) => differ(each) && ['reached', 'reply-dropped'].includes(arrivesIn(each))],
  [/^Not every request gets a reply/, (each) => arrivesIn(each) === 'partly'],
  [
    /^Replies (take|are shared over) the same paths?, in reverse/,
    ({ now }) => now.outcome.lostReplies.length === 0,
  ],
  [/^Encrypted$/, (each) => paths(each).every(({ links }) => isInTunnel(each)(links))],
  [/^Partly encrypted$/, (each) => paths(each).some(({ links }) => !isInTunnel(each)(links))],
  [
    /reach(es)? .* in an encrypted tunnel over(?<!in part in .*)|^in a tunnel over|^In a tunnel over/,
    (each) => paths(each).every(({ links }) => isInTunnel(each)(links)),
  ],
  [
    /in part in an encrypted tunnel|^in part in a tunnel|^Partly in a tunnel/,
    (each) => paths(each).some(({ links }) => !isInTunnel(each)(links)),
  ],
  [/^Choose “Request” or “Reply”/, differ],
  [/^By (its|their) configuration/, ({ now }) => now.scenario.prefer === null],
  [/^By their configuration these offices/, areMany],
  [/^With this preference/, ({ now }) => now.scenario.prefer !== null],
  [
    /failure on the path can end/,
    (each) => afterOneMore(each).some(({ outcome }) => !/^reached|undecided/.test(outcome.reachability)),
  ],
  [
    /failure on the path can .*move it off/,
    (each) =>
      afterOneMore(each).some(
        ({ outcome }) => /^reached|^partly/.test(outcome.reachability) && outcome.privacy !== 'yes',
      ),
  ],
  [
    /service itself is down/,
    ({ topology, now, intact }) =>
      ['reached', 'partly'].includes(intact.outcome.reachability) &&
      topology.failureTargets.some(
        ({ id, nodes }) => now.scenario.failures.includes(id) && nodes.includes(now.service),
      ),
  ],
  [/office itself is down/, (each) => failedKinds(each).includes('office')],
  [/office’s router is down/, (each) => failedKinds(each).some((kind) => kind === 'router')],
  [/down with it\.$/, (each) => failedKinds(each).some((kind) => kind !== 'router' && kind !== 'office')],
  [/^No path from one of /, (each) => !areMany(each)],
  [/from the internet breakout of each of|from the VPN from each of/, areMany],
  [/\bone of \d+ [a-z]+ on$/, (each) => !areMany(each)],
  [/eplies take another path$|other path than/, (each) => retraced(each) === 0],
  [
    /^Replies take only some of these|^Asymmetric: replies take only some/,
    (each) => retraced(each) === back(each).size,
  ],
  [
    /end it for some connections/,
    (each) => afterOneMore(each).some(({ outcome }) => outcome.reachability === 'partly'),
  ],
  [
    /failure on the path can end the service/,
    (each) =>
      afterOneMore(each).some(({ outcome }) => !/^reached|partly|undecided/.test(outcome.reachability)),
  ],
  [
    /eplies take these paths in reverse, and others too/,
    (each) => retraced(each) < back(each).size && retraced(each) > 0,
  ],
  [/^Any single link or router|: no single link/, ({ now }) => now.weakEnds.length === 0],
  [/[Aa]part from the router of/, ({ now }) => now.weakEnds.length > 0],
];

describe('a sentence on the traffic of a described network', () => {
  it.each(rules)('is told only where it is so: %s', (phrase, holds) => {
    const where = told.filter(({ texts }) => texts.some((text) => phrase.test(text)));
    expect(where.length).toBeGreaterThan(0);
    expect(where.filter(({ situation }) => !holds(situation)).map(({ situation }) => situation.by)).toEqual(
      [],
    );
  });

  it('names on the way of requests only what all of them pass', () => {
    let several = 0;
    for (const { situation, texts } of told) {
      const { topology, now } = situation;
      const [, via] = /now go via (.*?)(?: over .*)?[.;]/.exec(texts.join('\n')) ?? [];
      const { requests } = now.outcome;
      if (via === undefined || requests.length < 2) continue;
      several += 1;
      for (const { id, inSentence } of topology.nodes) {
        const passing = requests.filter(({ nodes }) => nodes.includes(id)).length;
        if (passing > 0 && passing < requests.length) expect(via, situation.by).not.toContain(inSentence);
      }
    }
    expect(several).toBeGreaterThan(2);
  });
});
