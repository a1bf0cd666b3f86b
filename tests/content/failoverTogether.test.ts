// Sentences on failover time where several things fail together, and in networks other than the article's.

import { describe, expect, it } from 'vitest';
import { type Failover, failover } from '../../src/analysis/failover';
import { askable } from '../../src/analysis/network/askable';
import { questionOf } from '../../src/analysis/question';
import { failureCandidates } from '../../src/analysis/resilience';
import { failoverClaim, momentWords, restoredWords } from '../../src/content/failover/failover';
import { failoverFacts } from '../../src/content/failover/failoverFacts';
import { type Scenario, withFailures } from '../../src/model/scenario';
import { presentTargets, type Topology } from '../../src/model/topology';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { failurePairs, intactScenarios } from '../fixtures/scenarios';
import { libraryNetworks } from '../networks/libraryNetworks';

type Case = { readonly by: string; readonly told: Failover; readonly texts: readonly string[] };

function caseOf(topology: Topology, before: Scenario, failures: readonly string[]): Case {
  const after = withFailures(before, failures);
  const told = failover(topology, before, after, 'link-down');
  const { claim, consequence } = failoverClaim(told);
  const { peering } = questionOf(topology, before).destination;
  const facts = failoverFacts(told, peering).map(({ text }) => text);
  const texts = [claim, consequence, momentWords(told, 0.05), restoredWords(told), ...facts];
  return { by: [topology.name, before.office, before.destination, ...failures].join(' '), told, texts };
}

const pairs = intactScenarios.flatMap((before) => {
  const candidates = new Set(failureCandidates(texasSeattle, before));
  return failurePairs
    .filter((pair) => pair.some((id) => candidates.has(id)))
    .map((pair) => caseOf(texasSeattle, before, pair));
});

const ofLibrary = libraryNetworks.flatMap(({ examination }) => {
  const topology = askable(examination.compiled);
  const { opening, offices, destinations } = topology;
  return offices
    .filter(({ users }) => users)
    .flatMap(({ id: office }) =>
      destinations.flatMap(({ id: destination }) => {
        const before = { ...opening, office, destination };
        return presentTargets(topology, before).map(({ id }) => caseOf(topology, before, [id]));
      }),
    );
});

const all = [...pairs, ...ofLibrary];

const isHit = ({ told }: Case) => told.requestsHit + told.repliesHit > 0;
const kindsFailed = ({ told: { topology, failures } }: Case) =>
  topology.failureTargets.filter(({ id }) => failures.includes(id)).map(({ kind }) => kind);

const rules: readonly (readonly [RegExp, (each: Case) => boolean])[] = [
  [/has only a default route/, (each) => isHit(each) && each.told.ending === 'never'],
  [/no packet leaves the office, until this is corrected/, (each) => !isHit(each)],
  [
    /^Nothing gets through until this is put right/,
    (each) => isHit(each) || each.told.applies === 'end-down',
  ],
  [/the interface stays up|no link-down event/, ({ told }) => told.applies === 'port-stays-up'],
  [/Where only a session ends/, ({ told }) => told.applies === 'port-stays-up'],
  [/only about half of the flows fail/, ({ told }) => told.applies !== 'assumed'],
  [/had to move break/, ({ told }) => told.sourceChanges || told.firewallChanges],
  [/Traffic moves at once and goes/, ({ told }) => told.switched === null && told.ending === 'failover'],
];

describe('a sentence on failures together or elsewhere', () => {
  it.each(rules)('is said only where it is so: %s', (phrase, holds) => {
    const where = all.filter(({ texts }) => texts.some((text) => phrase.test(text)));
    expect(where.length).toBeGreaterThan(0);
    expect(where.filter((each) => !holds(each)).map(({ by }) => by)).toEqual([]);
  });

  it('says that established connections break wherever all requests take another address or firewall', () => {
    const moved = all.filter(
      ({ told }) =>
        told.ending === 'failover' &&
        told.applies !== 'port-stays-up' &&
        (told.sourceChanges || told.firewallChanges),
    );
    expect(moved.some(({ told }) => told.switched === null)).toBe(true);
    for (const { texts, by } of moved) expect(texts[1], by).toMatch(/had to move break/);
  });

  it('names the gateway where it fails itself, or its link to the Microsoft edge', () => {
    const failed = ofLibrary.filter(
      (each) => kindsFailed(each).includes('gateway') && each.told.ending === 'failover',
    );
    expect(failed.length).toBeGreaterThan(0);
    for (const { texts, by } of failed)
      expect(texts[1], by).toMatch(/The gateway of the virtual network, left out here/);
  });
});
