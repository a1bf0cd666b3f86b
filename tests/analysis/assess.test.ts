import { describe, expect, it } from 'vitest';
import { assess, type State } from '../../src/analysis/assess';
import { isReachable } from '../../src/analysis/judge';
import { outcomeOf } from '../../src/analysis/outcome';
import { withFailures } from '../../src/model/scenario';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { askedOfEast, contradictingLater } from '../fixtures/contradictingLater';
import { asked, inShort, singleFailureScenarios, type Words } from '../fixtures/scenarios';

const at = (change: Words, ...failures: string[]) =>
  assess(texasSeattle, withFailures(asked(change), failures));
const ways = (paths: readonly { nodes: readonly string[] }[]) => paths.map(({ nodes }) => nodes.join(' '));

describe('the article’s two offices', () => {
  it('lets Seattle use both connections at once', () => {
    const { outcome, state, symmetric } = at({});
    expect(ways(outcome.requests)).toEqual([
      'seattle pe1 msee1 microsoft-public',
      'seattle pe2 msee2 microsoft-public',
    ]);
    expect([state, symmetric]).toEqual(['private', true]);
  });

  it('sends Texas over the public internet', () => {
    const { outcome, state } = at({ path: 'internet' });
    expect(ways(outcome.requests)).toEqual(['texas internet microsoft-public']);
    expect(outcome.exposedLinks).toEqual(['texas-internet', 'internet-microsoft']);
    expect(state).toBe('internet');
  });

  it('gives Texas no path to a virtual network: its packets are dropped on the internet', () => {
    const { outcome, state } = at({ path: 'internet', peering: 'azure-private' });
    expect(ways(outcome.lost)).toEqual(['texas internet']);
    expect([state, outcome.privacy]).toEqual(['dropped-on-internet', 'no']);
  });

  it('keeps replies to the preferred connection as well', () => {
    const { outcome } = at({ connection: 'secondary' });
    expect(ways(outcome.requests)).toEqual(['seattle pe2 msee2 microsoft-public']);
    expect(ways(outcome.replies)).toEqual(['microsoft-public msee2 pe2 seattle']);
  });

  it('leaves the two peerings independent of each other', () => {
    expect(at({}, 'microsoft-peering').state).toBe('down-nothing-exposed');
    expect(at({ peering: 'azure-private' }, 'microsoft-peering').state).toBe('private');
    expect(at({ peering: 'azure-private' }, 'route-filter').state).toBe('private');
  });
});

describe('the states that must be told apart', () => {
  const circuitGone: readonly (readonly string[])[] = [
    ['circuit'],
    ['primary', 'secondary'],
    ['microsoft-peering'],
    ['route-filter'],
    ['partner-edge'],
    ['microsoft-edge'],
  ];

  it.each(circuitGone)(
    'is silently on the internet beside an exit, and down without one: %s',
    (...failures) => {
      expect(at({ exit: 'on' }, ...failures).state).toBe('silently-on-internet');
      expect(at({}, ...failures).state).toBe('down-nothing-exposed');
    },
  );

  it.each<[State, Words, string[]]>([
    ['private', {}, []],
    ['private-without-redundancy', {}, ['primary']],
    ['internet', { path: 'internet' }, []],
    ['dropped-on-internet', { peering: 'azure-private', exit: 'on' }, ['circuit']],
    ['no-reply', {}, ['nat-prefix']],
    ['reply-dropped', { exit: 'on' }, ['nat-prefix']],
    ['reply-dropped', { exit: 'on' }, ['shared-nat', 'route-filter']],
  ])('is %s for %j while %j', (state, change, failures) => {
    expect(at(change, ...failures).state).toBe(state);
  });

  it('has one pool at both exits do no harm until requests leave by the internet', () => {
    expect(at({ exit: 'on' }, 'shared-nat').state).toBe('private');
    expect(at({ exit: 'on' }, 'shared-nat', 'circuit').state).toBe('silently-on-internet');
  });
});

describe('weak points', () => {
  it('are none while either connection can fail', () => {
    expect(at({}).weakPoints).toEqual([]);
    expect(at({ connection: 'primary' }).weakPoints).toEqual([]);
  });

  it('end the service where there is no exit and its privacy where there is one', () => {
    const left = ['secondary', 'msee2', 'msee2-public', 'pe2'];
    const loses = (exit: 'off' | 'on') =>
      at({ exit }, 'primary').weakPoints.filter(({ id }) => left.includes(id));
    expect(
      loses('off')
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...left].sort());
    expect(new Set(loses('off').map((weak) => weak.loses))).toEqual(new Set(['service']));
    expect(new Set(loses('on').map((weak) => weak.loses))).toEqual(new Set(['privacy']));
  });

  it('are exactly the links and routers whose failure alone makes things worse', () => {
    const single = new Set([...texasSeattle.nodes, ...texasSeattle.links].map(({ id }) => id));
    const elements = texasSeattle.failureTargets.filter(({ id }) => single.has(id));
    for (const scenario of singleFailureScenarios) {
      const { outcome, weakPoints, office, service } = assess(texasSeattle, scenario);
      if (!isReachable(outcome) || outcome.privacy !== 'yes') continue;
      const worse = elements.flatMap(({ id }) => {
        if (scenario.failures.includes(id) || id === office || id === service) return [];
        const then = outcomeOf(texasSeattle, withFailures(scenario, [...scenario.failures, id]));
        if (!isReachable(then)) return [{ id, loses: 'service' }];
        return then.privacy === 'yes' ? [] : [{ id, loses: 'privacy' }];
      });
      expect(weakPoints, inShort(scenario)).toEqual(worse);
    }
  });
});

describe('stretches', () => {
  it('part where the exposure or the carrier changes', () => {
    const [stretches = []] = at({}).stretches;
    expect(stretches.map(({ exposure, dedicated, from, to }) => [exposure, dedicated, from, to])).toEqual([
      ['private', false, 'seattle', 'pe1'],
      ['private', true, 'pe1', 'msee1'],
      ['microsoft-shared', false, 'msee1', 'microsoft-public'],
    ]);
  });

  it('are told once for paths of one kind', () => {
    expect(at({}).stretches).toHaveLength(1);
    expect(at({}, 'msee1').stretches).toHaveLength(1);
  });

  it('are one for the internet, up to where packets are dropped', () => {
    const [stretches] = at({ path: 'internet', peering: 'azure-private' }).stretches;
    expect(stretches).toEqual([
      {
        exposure: 'public-internet',
        dedicated: false,
        links: ['texas-internet'],
        from: 'texas',
        to: 'internet',
      },
    ]);
  });
});

describe('symmetry', () => {
  it('is lost when requests go round by the other PE and replies do not', () => {
    const { outcome, symmetric } = at({}, 'msee1');
    expect(ways(outcome.requests)).toEqual([
      'seattle pe1 pe2 msee2 microsoft-public',
      'seattle pe2 msee2 microsoft-public',
    ]);
    expect(ways(outcome.replies)).toEqual(['microsoft-public msee2 pe2 seattle']);
    expect(symmetric).toBe(false);
  });
});

it('calls a service interrupted where a failure takes all of it, and not where it leaves the path undecided', () => {
  const states = contradictingLater.failureTargets.map(({ id }) => {
    const { outcome, isInterrupted } = assess(contradictingLater, withFailures(askedOfEast, [id]));
    return { id, isInterrupted, is: outcome.reachability };
  });
  expect(assess(contradictingLater, askedOfEast).outcome.reachability).toBe('reached');
  expect(states.find(({ id }) => id === 'location:g')?.is).toBe('undecided');
  const interrupted = states.filter((each) => each.isInterrupted);
  expect(interrupted.map(({ id }) => id)).toContain('office:east');
  for (const { is, id } of interrupted) expect(['lost', 'no-route', 'no-reply'], id).toContain(is);
});
