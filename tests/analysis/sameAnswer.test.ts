import { describe, expect, it } from 'vitest';
import { type Assessment, assess } from '../../src/analysis/assess';
import { isReachable } from '../../src/analysis/judge';
import { type Outcome, outcomeOf, type Path } from '../../src/analysis/outcome';
import { whyThisPath } from '../../src/analysis/whyThisPath';
import { type Scenario, toggleFailure, withFailures } from '../../src/model/scenario';
import type { Topology } from '../../src/model/topology';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import {
  failureIds,
  failurePairs,
  inShort,
  intactScenarios,
  openingScenario,
  singleFailureScenarios,
} from '../fixtures/scenarios';

/** Everything an assessment says, with lists whose order says nothing put into one order. */
function said(assessment: Assessment): string {
  const { topology, outcome, weakPoints, requestLinks, replyLinks, stretches, ...rest } = assessment;
  const { down: _, requests, lost, replies, lostReplies, exposedLinks, replyAddresses, ...judged } = outcome;
  const sorted = (items: Iterable<unknown>) => [...items].map((item) => JSON.stringify(item)).sort();
  return JSON.stringify({
    network: topology.name,
    ...rest,
    ...judged,
    paths: [requests, lost, replies, lostReplies].map(sorted),
    rest: [exposedLinks, replyAddresses, weakPoints, requestLinks, replyLinks, stretches].map(sorted),
  });
}

const waysOf = ({ requests, lost, replies, lostReplies }: Outcome) =>
  [requests, lost, replies, lostReplies]
    .map((paths: readonly Path[]) =>
      paths
        .map(({ nodes, links }) => `${nodes} ${links}`)
        .sort()
        .join(' | '),
    )
    .join(' / ');

/** The same network with every list that has no order of its own turned round. */
const reversed: Topology = {
  ...texasSeattle,
  nodes: texasSeattle.nodes.toReversed(),
  links: texasSeattle.links.toReversed(),
  boxes: texasSeattle.boxes.toReversed(),
  failureTargets: texasSeattle.failureTargets.toReversed(),
  networkFor: (scenario) => {
    const network = texasSeattle.networkFor(scenario);
    return {
      ...network,
      adjacencies: network.adjacencies.toReversed(),
      sessions: network.sessions.toReversed(),
      translations: network.translations.toReversed(),
    };
  },
};

describe('the same question has the same answer', () => {
  it('when a failure is made and restored', () => {
    for (const scenario of intactScenarios) {
      const before = said(assess(texasSeattle, scenario));
      for (const id of failureIds) {
        const failed = toggleFailure(scenario, id);
        assess(texasSeattle, failed);
        expect(said(assess(texasSeattle, toggleFailure(failed, id))), `${inShort(scenario)}, ${id}`).toBe(
          before,
        );
      }
    }
  });

  it('whatever was asked before', () => {
    for (const scenario of singleFailureScenarios.toReversed()) {
      const fresh: Topology = { ...texasSeattle };
      expect(said(assess(texasSeattle, scenario)), inShort(scenario)).toBe(said(assess(fresh, scenario)));
    }
  });

  it('in whatever order things failed', () => {
    for (const [first, second] of failurePairs) {
      const one = toggleFailure(toggleFailure(openingScenario, first), second);
      const other = toggleFailure(toggleFailure(openingScenario, second), first);
      expect(one).toEqual(other);
      expect(one).toEqual(withFailures(openingScenario, [second, first, second]));
    }
  });

  it('when every list of the network is turned round', () => {
    for (const scenario of singleFailureScenarios) {
      expect(said(assess(reversed, scenario)), inShort(scenario)).toBe(said(assess(texasSeattle, scenario)));
    }
  });
});

/** Every step from one failure at most to one more. */
function eachFurtherFailure(visit: (scenario: Scenario, then: Scenario, id: string) => void): void {
  for (const intact of intactScenarios) {
    for (const first of [null, ...failureIds]) {
      const scenario = withFailures(intact, first === null ? [] : [first]);
      for (const id of failureIds) {
        if (id !== first) visit(scenario, withFailures(scenario, [...scenario.failures, id]), id);
      }
    }
  }
}

const known = new Map<string, Outcome>();
function outcomeKnown(scenario: Scenario): Outcome {
  const key = inShort(scenario);
  const outcome = known.get(key) ?? outcomeOf(texasSeattle, scenario);
  known.set(key, outcome);
  return outcome;
}

describe('one more failure', () => {
  const isCause = (ruling: string) => ruling === 'session-down' || ruling === 'no-route';

  it('makes nothing reachable, but where it ends what drew traffic into a dead end, and the ledger says so', () => {
    const repaired: string[] = [];
    eachFurtherFailure((scenario, then) => {
      if (isReachable(outcomeKnown(scenario)) || !isReachable(outcomeKnown(then))) return;
      repaired.push(inShort(then));
      const [before, after] = [scenario, then].map((each) => {
        const assessment = assess(texasSeattle, each);
        return whyThisPath(texasSeattle, assessment, 'request')[0]?.candidates ?? expect.fail();
      });
      // Before, the office followed specific routes; now they have gone and only the default route is left.
      for (const { neighbour, ruling } of before ?? []) {
        if (ruling !== 'used' && ruling !== 'shared') continue;
        const now = after?.find((each) => each.neighbour === neighbour);
        expect(isCause(now?.ruling ?? ''), inShort(then)).toBe(true);
      }
      expect(after?.find(({ ruling }) => ruling === 'used')?.offer?.prefix).toBe('0.0.0.0/0');
    });
    // Replies come by the exit because the circuit does not advertise their address; without the circuit
    // the requests leave by the exit as well, and the firewall there knows them.
    const wholeCircuit = ['circuit', 'microsoft-edge', 'microsoft-peering', 'partner-edge', 'route-filter'];
    const expected = ['both', 'primary', 'secondary'].flatMap((connection) =>
      wholeCircuit.map(
        (id) => `expressroute, microsoft, ${connection}, exit on, ${['nat-prefix', id].sort().join('~')}`,
      ),
    );
    expect(repaired.sort()).toEqual(expected.sort());
  });

  it('and one repair change whether traffic is private only where they change its path', () => {
    let changes = 0;
    eachFurtherFailure((scenario, then) => {
      const [before, after] = [outcomeKnown(scenario), outcomeKnown(then)];
      if (before.privacy === after.privacy) return;
      changes += 1;
      expect(waysOf(after), inShort(then)).not.toBe(waysOf(before));
    });
    expect(changes).toBeGreaterThan(100);
  });

  it('never makes private a service that was not, and answers', () => {
    eachFurtherFailure((scenario, then) => {
      if (outcomeKnown(scenario).privacy === 'yes' || !isReachable(outcomeKnown(then))) return;
      expect(outcomeKnown(then).privacy, inShort(then)).not.toBe('yes');
    });
  });
});
