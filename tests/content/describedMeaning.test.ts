// Sentences on compliance, predictability and requirements that presuppose something, in described networks.

import { describe, expect, it } from 'vitest';
import { judgeRequirement } from '../../src/analysis/judgeRequirement';
import { complianceHeading } from '../../src/content/complianceForPath';
import { predictabilityHeading } from '../../src/content/predictabilityForPath';
import { reasonWords } from '../../src/content/requirements/requirementReasons';
import { noInternetPath } from '../../src/content/stillInternet';
import { verdictSentence } from '../../src/content/verdictSentence';
import { requirementChoices } from '../../src/store/choices/page';
import { afterOneMore, type Situation, situations } from './describedCases';
import { textsIn } from './gather';

const told = situations.map((situation) => {
  const { now, intact, change } = situation;
  const reasons = requirementChoices.flatMap((requirement) => {
    const judged = judgeRequirement(now, requirement);
    return judged.reasons.map((reason) => reasonWords(now, reason, judged.links));
  });
  const texts = [complianceHeading(now, intact), predictabilityHeading(now, intact), reasons];
  return { situation, texts: textsIn([...texts, noInternetPath(now), verdictSentence(now, change)]) };
});

const reachability = ({ outcome }: Situation['now']) => outcome.reachability;
const isCutOff = ({ now, intact }: Situation) =>
  ['reached', 'partly'].includes(reachability(intact)) && !['reached', 'partly'].includes(reachability(now));
const isCounted = ({ now: { question } }: Situation) => question.office.count > 1;
/** Whether one of a counted office is told of, because something inside it failed. */
const isOneOfThem = ({ topology, now: { question, scenario } }: Situation) =>
  topology.failureTargets.some(
    ({ id, office }) => office === question.office.id && scenario.failures.includes(id),
  );
const areMany = (each: Situation) => isCounted(each) && !isOneOfThem(each);
const exposedLines = ({ topology, now: { outcome } }: Situation) =>
  topology.links.filter(({ id, kind }) => kind === 'internet-line' && outcome.exposedLinks.includes(id));
const usedCircuits = ({ topology, now: { requestLinks } }: Situation) =>
  topology.circuits.filter(({ connections }) =>
    connections.some(({ pipe }) => pipe !== null && requestLinks.has(pipe)),
  );
const namedWan = (each: Situation, text: string) =>
  each.topology.offices.every(
    ({ id, inSentence, circuits }) =>
      id === each.now.scenario.office ||
      !new RegExp(`or a WAN to .*\\b${inSentence}\\b.*\\. In this`).test(text) ||
      each.topology.circuits.some(
        (circuit) =>
          circuits.includes(circuit.id) &&
          [...circuit.services, ...circuit.vnets].includes(each.now.scenario.destination),
      ),
  );

const isEndDown = ({ topology, now: { scenario, service } }: Situation) =>
  topology.failureTargets.some(({ id, nodes }) => scenario.failures.includes(id) && nodes.includes(service));
const isExposed = ({ outcome }: Situation['now'], links: ReadonlySet<string>) =>
  outcome.exposedLinks.some((id) => links.has(id));
/** Other offices' internet lines among these links are all in the text. */
const names = ({ topology, now }: Situation, links: ReadonlySet<string>, text: string) =>
  topology.exits
    .filter(({ line, office }) => links.has(line) && office !== now.scenario.office)
    .every(({ inSentence }) => text.includes(inSentence));
const namesEveryBreakout = (each: Situation, text: string) => names(each, each.now.requestLinks, text);
/** Connections and tunnels are named before internet lines, and alone. */
const namesEveryReplyLine = (each: Situation, text: string) =>
  /replies .*(connection|tunnel|VPN)/.test(text) || names(each, each.now.replyLinks, text);

const rules: readonly (readonly [RegExp, (situation: Situation, text: string) => boolean])[] = [
  [/or a WAN to/, namedWan],
  [/In this network it has neither/, (each) => !isCounted(each)],
  [/In this network they have neither/, isCounted],
  [/Restore the path to the virtual network/, (each) => isCutOff(each) && !isEndDown(each)],
  [/^Restore the virtual network/, isEndDown],
  [/^Restore the private path/, (each) => !isEndDown(each)],
  [/through .*, on (a line|lines) shared|default routes? through/, namesEveryBreakout],
  [/^Only requests cross it/, ({ now }) => !isExposed(now, now.replyLinks)],
  [/^Some of its paths cross it|^Only requests cross/, ({ now }) => isExposed(now, now.requestLinks)],
  [/^Asymmetric: .* replies /, namesEveryReplyLine],
  [
    /has fewer paths, still/,
    ({ now, intact }) => [...now.requestLinks].every((id) => intact.requestLinks.has(id)),
  ],
  [
    /takes another path, still/,
    ({ now, intact }) => [...now.requestLinks].some((id) => !intact.requestLinks.has(id)),
  ],
  [/^The service, or the path to it, has to be restored|^Restore a path to the service/, isCutOff],
  [/Give private addresses a route over a private path/, (each) => !isCutOff(each)],
  [
    /^Reject packets for private addresses at/,
    (each, text) =>
      exposedLines(each).every(({ inSentence }) => text.replace('each of', 'one of').includes(inSentence)),
  ],
  [
    /^There is a default route to the internet$/,
    ({ now: { question, scenario } }) => {
      const exits = [question.exit, ...question.wanDefaults.map(({ exit }) => exit)].filter(
        (exit) => exit !== null,
      );
      return exits.some(({ refuses }) => !refuses.includes(scenario.destination));
    },
  ],
  [
    /could interrupt the service, and/,
    (each) =>
      afterOneMore(each).some((then) => !['reached', 'partly', 'undecided'].includes(reachability(then))),
  ],
  [/^Nothing gets through$/, ({ now }) => now.outcome.requests.length === 0],
  [/^On a provider’s circuit, each/, (each) => usedCircuits(each).some(({ provider }) => provider !== null)],
  [/^In a tunnel, on|^Encrypted as far as the/, ({ now }) => now.isWhollyInTunnel],
  [/^Partly in a tunnel, on|^The tunnel encrypts part/, ({ now }) => !now.isWhollyInTunnel],
  [/^Encrypted, over the public internet/, ({ now }) => now.isWhollyInTunnel],
  [/^It crosses the public internet in a tunnel$/, ({ now }) => now.isWhollyInTunnel],
  [/^Part of it crosses the internet in a tunnel$/, ({ now }) => !now.isWhollyInTunnel],
  [/^In the VPN from each of/, areMany],
  [/What the tunnel crosses is/, ({ now }) => now.outcome.tunnelLinks.length === 1],
  [/What they cross is/, ({ now }) => now.outcome.tunnelLinks.length > 1],
  [/\b[Tt]heir packets|^on lines shared with/, areMany],
  [/\b[Ii]ts packets|^on a line shared with/, (each) => !areMany(each)],
  [/^In the picture, no path from one of/, isOneOfThem],
];

describe('a sentence on what a described path means', () => {
  it.each(rules)('is told only where it is so: %s', (phrase, holds) => {
    const where = told.flatMap(({ situation, texts }) =>
      texts.filter((text) => phrase.test(text)).map((text) => ({ situation, text })),
    );
    expect(where.length).toBeGreaterThan(0);
    const wrong = where.filter(({ situation, text }) => !holds(situation, text));
    expect(wrong.map(({ situation, text }) => `${situation.by}: ${text}`)).toEqual([]);
  });

  it('leaves out the default route where every breakout that it leads to blocks the service', () => {
    const blocked = situations.filter(
      ({ now: { question, scenario, state } }) =>
        state.startsWith('private') &&
        question.exit?.refuses.includes(scenario.destination) &&
        question.wanDefaults.length === 0,
    );
    expect(blocked.length).toBeGreaterThan(0);
    for (const { now, by } of blocked)
      expect(judgeRequirement(now, 'never-internet').reasons, by).not.toContain('exit-available');
  });
});
