// Sentences on failover time where several things fail together, and in networks other than the article's.

import { describe, expect, it } from 'vitest';
import { type Failover, failover } from '../../src/analysis/failover';
import { isDown, isReachable } from '../../src/analysis/judge';
import { outcomeOf } from '../../src/analysis/outcome';
import { questionOf } from '../../src/analysis/question';
import { failureCandidates } from '../../src/analysis/resilience';
import { asTopology } from '../../src/compile/asTopology';
import { compile } from '../../src/compile/compile';
import { failoverClaim } from '../../src/content/failover/failover';
import { failoverFacts } from '../../src/content/failover/failoverFacts';
import { momentWords } from '../../src/content/failover/failoverMoments';
import { finalWords, lostWords, restoredWords } from '../../src/content/failover/failoverTable';
import { type Scenario, withFailures } from '../../src/model/scenario';
import { presentTargets, type Topology } from '../../src/model/topology';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { cases } from '../fixtures/cases';
import { randomDescription } from '../fixtures/descriptions/randomDescription';
import { fixtureTopology } from '../fixtures/fixtureTopology';
import { failurePairs, intactScenarios } from '../fixtures/scenarios';
import { libraryNetworks } from '../networks/libraryNetworks';

type Case = {
  readonly by: string;
  readonly topology: Topology;
  readonly before: Scenario;
  readonly failures: readonly string[];
  readonly told: Failover;
  readonly texts: readonly string[];
};

function caseOf(topology: Topology, before: Scenario, failures: readonly string[]): Case {
  const after = withFailures(before, failures);
  const told = failover(topology, before, after, 'link-down');
  const { claim, consequence } = failoverClaim(told);
  const { peering } = questionOf(topology, before).destination;
  const facts = failoverFacts(told, peering).map(({ text }) => text);
  const table = [lostWords(told), restoredWords(told), finalWords(told)];
  const texts = [claim, consequence, momentWords(told, 0.05), momentWords(told, 300), ...table, ...facts];
  const by = [topology.name, before.office, before.destination, ...failures].join(' ');
  return { by, topology, before, failures, told, texts };
}

/** Of the failures one in so many; with ALL_CASES=1 every one. */
const EACH = cases(3, 1);
const inTurn = (_: unknown, index: number) => index % EACH === 0;

const pairs = intactScenarios.flatMap((before, turn) => {
  const candidates = new Set(failureCandidates(texasSeattle, before));
  return failurePairs
    .filter((pair) => pair.some((id) => candidates.has(id)))
    .filter((_, index) => inTurn(_, index + turn))
    .map((pair) => caseOf(texasSeattle, before, pair));
});

/** Single failures, some of them beside a misconfiguration. */
function failuresOf(topology: Topology, before: Scenario, turn: number): readonly Case[] {
  const targets = presentTargets(topology, before);
  const wrong = targets.filter(({ kind }) => kind === 'misconfiguration');
  return targets.flatMap((target, index): readonly Case[] => {
    const beside = wrong[index % Math.max(1, wrong.length)];
    const isPaired = beside !== undefined && beside !== target && inTurn(target, index + turn);
    return [
      caseOf(topology, before, [target.id]),
      ...(isPaired ? [caseOf(topology, before, [target.id, beside.id])] : []),
    ];
  });
}

function failuresIn(topology: Topology): readonly Case[] {
  const { opening, offices, destinations } = topology;
  const asked = offices
    .filter(({ users }) => users)
    .flatMap(({ id: office }) => destinations.map(({ id }) => ({ ...opening, office, destination: id })));
  return asked.flatMap((before, turn) => failuresOf(topology, before, turn));
}

const ofLibrary = libraryNetworks.flatMap(({ topology }) => failuresIn(topology));
const ofFixtures = ['more/vpn-alone', 'more/refusing-exit', 'more/several-pools', 'odd/mixed-layers']
  .concat(['odd/one-router-per-circuit', 'more/peered-without-gateway'])
  .flatMap((file) => failuresIn(fixtureTopology(file)));

/** Networks by chance, each asked one question. */
const ofChance = Array.from({ length: cases(15, 1500) }, (_, seed) => seed).flatMap((seed) => {
  const topology = asTopology(compile(randomDescription(7240 + seed)));
  const isAskable = topology.offices.length > 0 && topology.destinations.length > 0;
  return isAskable ? failuresOf(topology, topology.opening, seed) : [];
});

const all = [...pairs, ...ofLibrary, ...ofFixtures, ...ofChance];

const outcomeAfter = ({ topology, before, failures }: Case) =>
  outcomeOf(topology, withFailures(before, failures));
/** Before anything is detected: only misconfigurations count. */
const outcomeMeanwhile = ({ topology, before, failures }: Case) => {
  const wrong = topology.failureTargets.filter(({ kind }) => kind === 'misconfiguration').map(({ id }) => id);
  return outcomeOf(
    topology,
    withFailures(
      before,
      failures.filter((id) => wrong.includes(id)),
    ),
  );
};

/** A session that ends with its port up is not detected by a link-down event. */
const outcomeLast = (each: Case) =>
  each.told.applies === 'port-stays-up' ? outcomeMeanwhile(each) : outcomeAfter(each);

/** True if the paths stay as they are. */
function isUnmoved(each: Case): boolean {
  const [before, after] = [outcomeOf(each.topology, each.before), outcomeAfter(each)];
  const isAlike = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    one.size === other.size && [...one].every((id) => other.has(id));
  return isAlike(before.requestLinks, after.requestLinks) && isAlike(before.replyLinks, after.replyLinks);
}

/** True if a source address of before is in use no more. */
function losesAddress(each: Case): boolean {
  const { replyAddresses } = outcomeAfter(each);
  return outcomeOf(each.topology, each.before).replyAddresses.some((one) => !replyAddresses.includes(one));
}

const isDead = (each: Case) => each.told.ending === 'already-down';
const isHit = ({ told }: Case) => told.requestsHit + told.repliesHit > 0;
const kindsFailed = ({ told: { topology, failures } }: Case) =>
  topology.failureTargets.filter(({ id }) => failures.includes(id)).map(({ kind }) => kind);

const rules: readonly (readonly [RegExp, (each: Case) => boolean])[] = [
  [/has only a default route/, (each) => isHit(each) && each.told.ending === 'never'],
  [/no other route takes over/, (each) => outcomeAfter(each).requests.length === 0],
  [/changes nothing on the path|none of them uses what failed|^As before$/, isUnmoved],
  [
    /^0.05 s after the \w+: all flows get through/,
    (each) => !isHit(each) && isReachable(outcomeMeanwhile(each)),
  ],
  [/^300 s after the \w+: all flows get through/, (each) => isReachable(outcomeLast(each))],
  [/^300 s after the \w+: nothing gets through/, (each) => isDead(each) || isDown(outcomeLast(each))],
  [
    /^300 s after the \w+: some TCP connections/,
    (each) => outcomeLast(each).reachability === 'partly' && each.told.phases.at(-1)?.state === 'in-part',
  ],
  [/^No flow/, (each) => isDead(each) || (!isHit(each) && isReachable(outcomeMeanwhile(each)))],
  [/they are not restored/, (each) => outcomeAfter(each).requests.length === 0],
  [/^not restored$/, (each) => isDown(outcomeAfter(each))],
  [/^nothing to restore$/, (each) => isDead(each) || (!isHit(each) && isReachable(outcomeMeanwhile(each)))],
  [/^Traffic moves at once|^at once$/, (each) => !isHit(each) && isReachable(outcomeMeanwhile(each))],
  [/^[\d.]+ to [\d.]+ s$/, (each) => isHit(each) || !isReachable(outcomeMeanwhile(each))],
  [/until this is put right/, (each) => each.told.ending === 'never'],
  [/Every session stays up/, (each) => kindsFailed(each).includes('misconfiguration')],
  [/What this traffic loses here/, isHit],
  [/because the source address/, losesAddress],
  [
    /From that moment no packet leaves the office/,
    (each) => outcomeMeanwhile(each).reachability === 'no-route',
  ],
  [
    /^Nothing gets through until this is put right/,
    (each) => isHit(each) || each.told.applies === 'end-down',
  ],
  [/the interface stays up|no link-down event/, ({ told }) => told.applies === 'port-stays-up'],
  [/Where only the path of a session fails/, ({ told }) => told.applies === 'port-stays-up'],
  [
    /only about half of the flows fail/,
    ({ told }) => told.applies !== 'assumed' && told.requestsHit === 0.5 && told.repliesHit === 0.5,
  ],
  [/had to move break/, ({ told }) => told.sourceChanges || told.firewallChanges],
];

describe('a sentence on failures together or elsewhere', () => {
  it.each(rules)('is said only where it is so: %s', (phrase, holds) => {
    const where = all.filter(({ texts }) => texts.some((text) => phrase.test(text)));
    expect(where.length).toBeGreaterThan(0);
    expect(where.filter((each) => !holds(each)).map(({ by }) => by)).toEqual([]);
  });

  it('says that established connections break wherever some requests take another address or firewall', () => {
    const moved = all.filter(
      (each) =>
        each.told.ending === 'failover' &&
        each.told.applies !== 'port-stays-up' &&
        (losesAddress(each) || each.told.firewallChanges),
    );
    expect(moved.some(({ told }) => told.settlesAtOnce)).toBe(true);
    expect(moved.some(({ told }) => told.sourceStays)).toBe(true);
    for (const { texts, by } of moved) expect(texts[1], by).toMatch(/had to move break/);
  });

  it('ends in the table as at the last moment', () => {
    const down = all.filter(({ told }) => told.ending === 'never' && told.applies !== 'port-stays-up');
    for (const { told, texts, by } of down)
      expect(texts[3]?.toLowerCase(), by).toContain(finalWords(told).toLowerCase());
  });

  it('loses all flows at most', () => {
    for (const { told, by } of all)
      expect(Math.max(told.requestsHit, told.repliesHit), by).toBeLessThanOrEqual(1);
  });

  it('loses all flows of a VPN with the line that its tunnel runs over', () => {
    const faro = ofFixtures.filter(({ by }) =>
      /faro vnet:hub (?:line:faro\.internet|node:internet|tunnel:faro\.hub\.1)$/.test(by),
    );
    expect(faro.length).toBeGreaterThan(1);
    for (const { texts, by } of faro) expect(texts[1], by).toMatch(/^All flows are lost/);
  });

  it('names the gateway where it fails itself, or its link to the Microsoft edge', () => {
    const failed = ofLibrary.filter(
      (each) =>
        each.failures.length === 1 &&
        kindsFailed(each).includes('gateway') &&
        each.told.ending === 'failover',
    );
    expect(failed.length).toBeGreaterThan(0);
    for (const { texts, by } of failed)
      expect(texts[1], by).toMatch(/Convergence with the gateway of the virtual network, not timed here/);
  });
});
