import { describe, expect, it } from 'vitest';
import { pathReport } from '../../src/analysis/report';
import { reportFacts } from '../../src/analysis/reportFacts';
import { type Scenario, withFailures } from '../../src/model/scenario';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { asked, openingScenario } from '../fixtures/scenarios';

const withExit: Scenario = asked({ exit: 'on' });
const reportOf = (scenario: Scenario) => pathReport(texasSeattle, scenario, 'never-internet');

describe('an evidence report', () => {
  it('puts what has to be shown first among the three findings', () => {
    const { findings } = reportOf(openingScenario);
    expect(findings.map(({ requirement }) => requirement)).toEqual([
      'never-internet',
      'in-transit',
      'in-transit-and-at-rest',
    ]);
  });

  it('lists exactly the links that requests or replies cross', () => {
    const { links } = reportOf(openingScenario);
    expect(links.map(({ id }) => id)).toEqual([
      'seattle-pe1',
      'seattle-pe2',
      'primary',
      'secondary',
      'msee1-public',
      'msee2-public',
    ]);
  });

  it('tests every single failure against the intact network, the worst first', () => {
    const { failureTests, intact } = reportOf(withFailures(withExit, ['primary', 'secondary']));
    expect(intact.state).toBe('private');
    const stateDuring = (id: string) => failureTests.find(({ failure }) => failure === id)?.during.state;
    expect(stateDuring('nat-prefix')).toBe('reply-dropped');
    expect(stateDuring('circuit')).toBe('silently-on-internet');
    expect(stateDuring('primary')).toBe('private-without-redundancy');
    expect(stateDuring('pe1-pe2')).toBe('private');
    const damages = failureTests.map(({ damage }) => damage);
    expect([...new Set(damages)]).toEqual(['service-down', 'leaves-private', 'moves', 'nothing']);
  });

  it('compares with the intact network only where something has failed', () => {
    expect(reportOf(openingScenario).change).toBeNull();
    expect(reportOf(withFailures(openingScenario, ['primary'])).change?.effect).toBe('moved');
  });
});

describe('the test of each connection', () => {
  it('finds both routes redundant, received over the other connection during the test', () => {
    const [primary] = reportOf(openingScenario).connectionTests;
    expect(primary?.connection).toBe('primary');
    expect(primary?.nonRedundantRoutes.before).toEqual([]);
    expect(primary?.redundantRoutes.before.map(({ prefix }) => prefix)).toEqual([
      '192.0.2.0/26',
      '203.0.113.0/28',
    ]);
    expect(primary?.redundantRoutes.during[0]?.receivedOver).toEqual([
      { connection: 'primary', asPath: null },
      { connection: 'secondary', asPath: [12076, 8075] },
    ]);
  });

  it('starts from nothing failed, whatever has failed in view', () => {
    const intact = reportOf(openingScenario).connectionTests;
    for (const id of ['primary', 'circuit', 'secondary-microsoft', 'route-filter', 'microsoft-edge'])
      expect(reportOf(withFailures(openingScenario, [id])).connectionTests, id).toEqual(intact);
  });

  it('stands beside what is left of the same routes in view', () => {
    const leftWith = (...failures: string[]) =>
      reportOf(withFailures(openingScenario, failures)).routesInView.map(({ receivedOver }) =>
        receivedOver.map(({ asPath }) => asPath !== null),
      );
    expect(leftWith()).toEqual([]);
    expect(leftWith('secondary-microsoft')).toEqual([
      [true, false],
      [true, false],
    ]);
    expect(leftWith('route-filter')[0]).toEqual([false, false]);
    expect(leftWith('circuit')).toEqual([
      [false, false],
      [false, false],
    ]);
  });

  it('shows the prepending of the connection that is not preferred', () => {
    const [primary] = reportOf(asked({ connection: 'primary' })).connectionTests;
    const replyRoute = primary?.redundantRoutes.before.find(({ direction }) => direction === 'to-office');
    expect(replyRoute?.receivedOver[1]?.asPath).toEqual([64510, 64510, 64510, 64510, 65020]);
  });

  it('follows the peering in view', () => {
    const [primary] = reportOf(asked({ peering: 'azure-private' })).connectionTests;
    expect(primary?.redundantRoutes.before.map(({ prefix }) => prefix)).toEqual([
      '10.100.0.0/16',
      '10.20.0.0/24',
    ]);
  });

  it('has nothing to test where no connection carries the traffic', () => {
    expect(reportOf(asked({ path: 'internet' })).connectionTests).toEqual([]);
  });
});

describe('the facts of a report', () => {
  it('is data alone: it survives JSON unchanged', () => {
    for (const scenario of [openingScenario, withFailures(withExit, ['nat-prefix'])]) {
      const facts = reportFacts(reportOf(scenario));
      expect(JSON.parse(JSON.stringify(facts))).toStrictEqual(facts);
    }
  });

  it('says that it is no measurement', () => {
    expect(reportFacts(reportOf(openingScenario)).isMeasurement).toBe(false);
  });
});
