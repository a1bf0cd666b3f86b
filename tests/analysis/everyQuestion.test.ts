import { describe, expect, it } from 'vitest';
import { type Assessment, assess } from '../../src/analysis/assess';
import type { Path } from '../../src/analysis/outcome';
import { nodeWith } from '../../src/model/topology';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { inShort, singleFailureScenarios, wordsOf } from '../fixtures/scenarios';

const { links, nodes, failureTargets, networkFor, flowFor } = texasSeattle;

const nodeOf = (router: string) => nodeWith(texasSeattle, router);
const linkOf = (adjacency: string) => texasSeattle.linksOf[adjacency]?.join() ?? '';
const linkById = new Map(links.map((link) => [link.id, link]));
const nodeIds = new Set(nodes.map(({ id }) => id));
const adjacencyById = new Map(
  networkFor(singleFailureScenarios[0] ?? expect.fail()).adjacencies.map((each) => [each.id, each]),
);
const assessments = singleFailureScenarios.map((scenario) => assess(texasSeattle, scenario));

/** What is wrong with a path as a chain of links. */
function brokenJoints({ nodes: passed, links: crossed, adjacencies }: Path): string[] {
  const problems = passed.filter((id) => !nodeIds.has(id)).map((id) => `${id} is no node`);
  if (crossed.length !== passed.length - 1 || adjacencies.length !== crossed.length) {
    problems.push('as many links as there are steps');
  }
  crossed.forEach((id, index) => {
    const step = [passed[index], passed[index + 1]].sort().join();
    const ends = [...(linkById.get(id)?.ends ?? [])].sort().join();
    if (ends !== step) problems.push(`${id} does not join ${step}`);
    const adjacency = adjacencyById.get(adjacencies[index] ?? '');
    const between = adjacency?.ends.map(nodeOf).sort().join();
    if (between !== step || linkOf(adjacency?.id ?? '') !== id)
      problems.push(`${adjacency?.id} is not on ${id}`);
  });
  return problems;
}

/** Everything that the failures of a scenario have taken out of service. */
function outOfService({ scenario }: Assessment): ReadonlySet<string> {
  const failed = failureTargets.filter(({ id }) => scenario.failures.includes(id));
  return new Set(
    failed.flatMap((target) => [target.id, ...target.nodes, ...target.links, ...target.adjacencies]),
  );
}

const everyPath = ({ outcome }: Assessment) => [
  ...outcome.requests,
  ...outcome.lost,
  ...outcome.replies,
  ...outcome.lostReplies,
];

describe('every question with nothing or one thing failed', () => {
  it('is asked: two offices, two services, three preferences, two exits, and every failure', () => {
    expect(assessments).toHaveLength(2 * 2 * 3 * 2 * (1 + failureTargets.length));
    expect(failureTargets.length).toBeGreaterThan(30);
  });

  it.each([
    ['requests', ({ outcome }: Assessment) => outcome.requests, 'office', 'service'],
    ['replies', ({ outcome }: Assessment) => outcome.replies, 'service', 'office'],
  ] as const)('has %s that lead from end to end', (_, paths, start, end) => {
    for (const assessment of assessments) {
      for (const { nodes: passed } of paths(assessment)) {
        expect(passed[0], inShort(assessment.scenario)).toBe(assessment[start]);
        expect(passed.at(-1), inShort(assessment.scenario)).toBe(assessment[end]);
      }
    }
  });

  it('has hops that join up', () => {
    const problems = assessments.flatMap((assessment) =>
      everyPath(assessment).flatMap((path) =>
        brokenJoints(path).map((problem) => `${inShort(assessment.scenario)}: ${problem}`),
      ),
    );
    expect(problems).toEqual([]);
    expect(
      brokenJoints({
        routers: ['texas', 'pe1'],
        lookups: [],
        nodes: ['texas', 'pe1'],
        links: ['primary'],
        adjacencies: ['primary-microsoft'],
      }),
    ).not.toEqual([]);
  });

  it('uses nothing that has failed, in any direction', () => {
    for (const assessment of assessments) {
      const failed = outOfService(assessment);
      for (const { nodes: passed, links: crossed, adjacencies } of everyPath(assessment)) {
        const used = [...(crossed.length > 0 ? passed : []), ...crossed, ...adjacencies];
        expect(
          used.filter((id) => failed.has(id)),
          inShort(assessment.scenario),
        ).toEqual([]);
      }
    }
  });

  it('uses the internet exit only where there is one', () => {
    const crossed = assessments.filter((each) =>
      everyPath(each).some((path) => path.links.includes('seattle-internet')),
    );
    expect(crossed.length).toBeGreaterThan(0);
    expect(crossed.filter(({ scenario }) => wordsOf(scenario).exit === 'off')).toEqual([]);
  });

  it('is private exactly when something flows and nothing touches the public internet', () => {
    for (const { scenario, outcome } of assessments) {
      const exposed = [...outcome.requests, ...outcome.replies, ...outcome.lost, ...outcome.lostReplies]
        .flatMap((path) => path.links)
        .filter((id) => linkById.get(id)?.exposure === 'public-internet');
      expect(new Set(outcome.exposedLinks), inShort(scenario)).toEqual(new Set(exposed));
      const flows = outcome.requests.length > 0;
      expect(outcome.privacy === 'yes', inShort(scenario)).toBe(flows && exposed.length === 0);
      expect(outcome.privacy === 'none', inShort(scenario)).toBe(!flows && exposed.length === 0);
    }
  });

  it('has a state that says the same as reachability and privacy do', () => {
    const reachable = [
      'private',
      'private-without-redundancy',
      'internet',
      'silently-on-internet',
      'partly-on-internet',
    ];
    for (const { scenario, state, outcome } of assessments) {
      expect(reachable.includes(state), inShort(scenario)).toBe(outcome.reachability === 'reached');
      expect(state.startsWith('private') && outcome.privacy !== 'yes', inShort(scenario)).toBe(false);
      if (state === 'down-nothing-exposed') expect(outcome.exposedLinks, inShort(scenario)).toEqual([]);
      if (state === 'dropped-on-internet') expect(outcome.exposedLinks, inShort(scenario)).not.toEqual([]);
    }
  });

  it('knows each of the eight states that one failure can bring about', () => {
    expect([...new Set(assessments.map(({ state }) => state))].sort()).toEqual([
      'down-nothing-exposed',
      'dropped-on-internet',
      'internet',
      'no-reply',
      'private',
      'private-without-redundancy',
      'reply-dropped',
      'silently-on-internet',
    ]);
  });

  it('ends its private stretch at the Microsoft edge with Microsoft peering and at the resource otherwise', () => {
    for (const { scenario, outcome, privateUntil } of assessments) {
      const until = wordsOf(scenario).peering === 'microsoft' ? 'microsoft-edge' : 'resource';
      expect(privateUntil, inShort(scenario)).toBe(outcome.privacy === 'yes' ? until : null);
    }
  });

  it('asks between the office and the service that the scenario names', () => {
    for (const { scenario, office, service } of assessments) {
      const { from, to } = flowFor(scenario);
      expect([office, service]).toEqual([nodeOf(from), nodeOf(to)]);
    }
  });
});
