import { describe, expect, it } from 'vitest';
import { isReachable } from '../../src/analysis/judge';
import { type Outcome, outcomeOf } from '../../src/analysis/outcome';
import {
  type Damage,
  failureCandidates,
  type ResilienceRow,
  resilience,
} from '../../src/analysis/resilience';
import { type Scenario, withFailures } from '../../src/model/scenario';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { asked, inShort, intactScenarios, openingScenario } from '../fixtures/scenarios';

const withExit: Scenario = asked({ exit: 'on' });
const SEVERITY = {
  'service-down': 8,
  'in-part': 7,
  undecided: 6,
  'leaves-private': 5,
  'partly-leaves-private': 4,
  'to-tunnel': 3,
  'partly-to-tunnel': 2,
  moves: 1,
  nothing: 0,
} as const;

const waysOf = ({ requests, replies }: Outcome) =>
  [...requests, ...replies].map(({ links, adjacencies }) => `${links} ${adjacencies}`).sort();

function damageOf(intact: Outcome, then: Outcome): Damage {
  if (isReachable(intact) && then.reachability === 'partly') return 'in-part';
  if (isReachable(intact) && !isReachable(then)) return 'service-down';
  if (!isReachable(then)) return 'nothing';
  if (intact.privacy === 'yes' && then.privacy !== 'yes') return 'leaves-private';
  return waysOf(intact).join() === waysOf(then).join() ? 'nothing' : 'moves';
}

/** Each row judged alone, by the long way. */
function judgedAlone(scenario: Scenario, { failures }: ResilienceRow): ResilienceRow {
  const intact = outcomeOf(texasSeattle, scenario);
  const damages = [failures, ...failures.map((id) => [id])].map((ids) =>
    damageOf(intact, outcomeOf(texasSeattle, withFailures(scenario, ids))),
  );
  const [damage = 'nothing', ...alone] = damages;
  const outcome = outcomeOf(texasSeattle, withFailures(scenario, failures));
  const worstAlone = Math.max(...alone.map((each) => SEVERITY[each]));
  return {
    failures,
    damage,
    reachable: isReachable(outcome),
    privacy: outcome.privacy,
    noWorseThanOne: failures.length > 1 && SEVERITY[damage] <= worstAlone,
  };
}

const rowFor = (rows: readonly ResilienceRow[], ...failures: string[]) =>
  rows.find((row) => row.failures.join() === failures.join());

describe('every single failure and every pair', () => {
  it.each(intactScenarios.map((scenario) => [inShort(scenario), scenario] as const))(
    'is judged as it would be alone: %s',
    (_, scenario) => {
      const rows = resilience(texasSeattle, scenario);
      const count = failureCandidates(texasSeattle, scenario).length;
      expect(rows).toHaveLength(count + (count * (count - 1)) / 2);
      for (const row of rows) expect(row).toEqual(judgedAlone(scenario, row));
    },
  );

  it('comes worst first, and singles before pairs within the same damage', () => {
    const rows = resilience(texasSeattle, withExit);
    const keys = rows.map(({ damage, failures }) => [9 - SEVERITY[damage], failures.length, failures.join()]);
    const inOrder = [...keys].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    expect(keys).toEqual(inOrder);
    expect(new Set(rows.map(({ damage }) => damage)).size).toBe(4);
  });

  it('looks at the network without the failures that the scenario has', () => {
    const failed = withFailures(withExit, ['primary', 'secondary']);
    expect(resilience(texasSeattle, failed)).toEqual(resilience(texasSeattle, withExit));
  });

  it('leaves out the office, the service and an exit that is not there', () => {
    const candidates = failureCandidates(texasSeattle, openingScenario);
    for (const id of ['seattle', 'microsoft-public', 'seattle-internet', 'shared-nat'])
      expect(candidates).not.toContain(id);
    for (const id of ['seattle-internet', 'shared-nat'])
      expect(failureCandidates(texasSeattle, withExit)).toContain(id);
  });
});

describe('Seattle’s path to Power Platform', () => {
  it('goes down with the circuit where there is no exit, and out to the internet where there is one', () => {
    const circuit = (scenario: Scenario) => rowFor(resilience(texasSeattle, scenario), 'circuit');
    expect(circuit(openingScenario)).toMatchObject({ damage: 'service-down', privacy: 'none' });
    expect(circuit(withExit)).toMatchObject({ damage: 'leaves-private', reachable: true, privacy: 'no' });
  });

  it('survives either connection and not both', () => {
    const rows = resilience(texasSeattle, openingScenario);
    expect(rowFor(rows, 'primary')?.damage).toBe('moves');
    expect(rowFor(rows, 'secondary')?.damage).toBe('moves');
    expect(rowFor(rows, 'primary', 'secondary')).toMatchObject({
      damage: 'service-down',
      noWorseThanOne: false,
    });
    expect(rowFor(rows, 'circuit', 'primary')).toMatchObject({
      damage: 'service-down',
      noWorseThanOne: true,
    });
  });

  it('does not notice the other peering', () => {
    const rows = resilience(texasSeattle, openingScenario);
    expect(rowFor(rows, 'private-peering')?.damage).toBe('nothing');
    expect(rowFor(rows, 'microsoft-peering')?.damage).toBe('service-down');
  });
});
