import { describe, expect, it } from 'vitest';
import { assess } from '../../src/analysis/assess';
import {
  type Candidate,
  type RouterDecision,
  type Ruling,
  whyThisPath,
} from '../../src/analysis/whyThisPath';
import { type Scenario, withFailures } from '../../src/model/scenario';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { asked, inShort, openingScenario, singleFailureScenarios } from '../fixtures/scenarios';

type Direction = 'request' | 'reply';
const directions: readonly Direction[] = ['request', 'reply'];

const explained = singleFailureScenarios.flatMap((scenario) => {
  const assessment = assess(texasSeattle, scenario);
  return directions.map((direction) => ({
    question: `${inShort(scenario)}, ${direction}`,
    assessment,
    paths: direction === 'request' ? assessment.outcome.requests : assessment.outcome.replies,
    decisions: whyThisPath(texasSeattle, assessment, direction),
  }));
});

const isChosen = ({ ruling }: Candidate) => ruling === 'used' || ruling === 'shared';
const lengthOf = ({ offer }: Candidate) => Number(offer?.prefix.split('/')[1]);

describe('for every question, in both directions', () => {
  it('the winners are what the picture uses', () => {
    for (const { question, paths, decisions } of explained) {
      for (const { node, onPath, candidates } of decisions) {
        if (!onPath || paths.length === 0) continue;
        const next = paths.flatMap(({ nodes }) =>
          nodes.includes(node) ? (nodes[nodes.indexOf(node) + 1] ?? []) : [],
        );
        const chosen = candidates.filter(isChosen).map(({ neighbour }) => neighbour);
        expect(new Set(chosen), `${question}: ${node}`).toEqual(new Set(next));
      }
    }
  });

  it('every router on a path is explained, in the order in which packets pass', () => {
    for (const { question, paths, decisions } of explained) {
      const onPath = decisions.filter((decision) => decision.onPath).map(({ node }) => node);
      expect(new Set(onPath).size, question).toBe(onPath.length);
      for (const { nodes } of paths) {
        expect(onPath, question).toEqual(expect.arrayContaining([...nodes]));
      }
      const [first] = paths;
      if (first) expect(onPath[0], question).toBe(first.nodes[0]);
    }
  });

  it('one winner is used and several are shared', () => {
    for (const { question, decisions } of explained) {
      for (const { result, candidates } of decisions) {
        const chosen = candidates.filter(isChosen).map(({ ruling }) => ruling);
        if (result !== 'forwarded') expect(chosen, question).toEqual([]);
        else expect([['used'], ['shared', 'shared']], question).toContainEqual(chosen);
      }
    }
  });

  it('each loser lost by the rule that it is told', () => {
    const told = new Set<Ruling>();
    for (const { question, decisions } of explained) {
      for (const { candidates } of decisions) {
        const winner = candidates.find(isChosen);
        for (const candidate of candidates) {
          told.add(candidate.ruling);
          if (isChosen(candidate)) continue;
          expect(lostAsTold(winner, candidate), `${question}: ${JSON.stringify(candidate)}`).toBe(true);
        }
      }
    }
    expect([...told].sort()).toEqual([
      'ibgp-after-ebgp',
      'longer-as-path',
      'lower-local-preference',
      'no-route',
      'not-advertised',
      'session-down',
      'shared',
      'shorter-prefix',
      'used',
    ]);
  });

  it('winners come first, then losers, then those with nothing to offer', () => {
    for (const { question, decisions } of explained) {
      for (const { candidates } of decisions) {
        const ranks = candidates.map((each) => (isChosen(each) ? 0 : each.offer ? 1 : 2));
        expect(ranks, question).toEqual([...ranks].sort());
      }
    }
  });

  it('a dead end is followed to its cause', () => {
    const causes: readonly Ruling[] = ['session-down', 'not-advertised'];
    const deadEnds = explained.filter(
      ({ assessment, decisions }) =>
        assessment.scenario.failures.length > 0 && decisions.some(({ result }) => result === 'no-route'),
    );
    expect(deadEnds.length).toBeGreaterThan(50);
    for (const { question, assessment, decisions } of deadEnds) {
      // No router refuses the pool's address; it is advertised elsewhere.
      if (assessment.scenario.failures.includes('nat-prefix')) continue;
      const rulings = decisions.flatMap(({ candidates }) => candidates.map(({ ruling }) => ruling));
      expect(
        rulings.some((ruling) => causes.includes(ruling)),
        question,
      ).toBe(true);
    }
  });
});

function lostAsTold(winner: Candidate | undefined, loser: Candidate): boolean {
  const [best, offer] = [winner?.offer, loser.offer];
  const lasts = ['no-route', 'not-advertised', 'session-down'].includes(loser.ruling);
  if (lasts || !offer) return lasts && !offer;
  if (!winner || !best) return false;
  const sameLength = lengthOf(winner) === lengthOf(loser);
  const samePreference = sameLength && best.localPreference === offer.localPreference;
  const samePath = samePreference && best.asPath.length === offer.asPath.length;
  switch (loser.ruling) {
    case 'shorter-prefix':
      return lengthOf(winner) > lengthOf(loser);
    case 'lower-local-preference':
      return sameLength && best.localPreference > offer.localPreference;
    case 'longer-as-path':
      return samePreference && best.asPath.length < offer.asPath.length;
    case 'ibgp-after-ebgp':
      return samePath && !best.internal && offer.internal;
    default:
      return false;
  }
}

describe('a loser wins when everything better has gone', () => {
  const decisionAt = (scenario: Scenario, direction: Direction, node: string): RouterDecision =>
    whyThisPath(texasSeattle, assess(texasSeattle, scenario), direction).find((each) => each.node === node) ??
    expect.fail(node);
  const rulingOf = ({ candidates }: RouterDecision, neighbour: string) =>
    candidates.find((each) => each.neighbour === neighbour)?.ruling;

  const primary: Scenario = asked({ connection: 'primary' });
  const toVnet: Scenario = asked({ peering: 'azure-private' }, primary);
  const withExit: Scenario = asked({ exit: 'on' });
  const sharedPool = withFailures(withExit, ['shared-nat']);

  it.each([
    ['lower-local-preference', primary, 'request', 'seattle', 'pe2', ['seattle-pe1']],
    ['shorter-prefix', withExit, 'request', 'seattle', 'internet', ['seattle-pe1', 'seattle-pe2']],
    ['ibgp-after-ebgp', openingScenario, 'request', 'pe1', 'pe2', ['primary-microsoft']],
    ['longer-as-path', toVnet, 'reply', 'azure-vnet', 'msee2', ['msee1-vnet']],
    [
      'lower-local-preference',
      sharedPool,
      'reply',
      'microsoft-public',
      'internet',
      ['msee1-public', 'msee2-public'],
    ],
  ] as const)('after %s', (ruling, scenario, direction, router, loser, better) => {
    expect(rulingOf(decisionAt(scenario, direction, router), loser)).toBe(ruling);
    const then = withFailures(scenario, [...scenario.failures, ...better]);
    expect(rulingOf(decisionAt(then, direction, router), loser)).toBe('used');
  });
});
