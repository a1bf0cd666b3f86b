import { describe, expect, it } from 'vitest';
import { assess } from '../../src/analysis/assess';
import { isSamePrediction, type Prediction, pathTaken } from '../../src/analysis/prediction';
import { whyNot } from '../../src/analysis/whyNot';
import { whyNotText } from '../../src/content/tour/whyNotWords';
import { withFailures } from '../../src/model/scenario';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import {
  asked,
  inShort,
  openingScenario,
  singleFailureScenarios,
  type Words,
  wordsOf,
} from '../fixtures/scenarios';

const connections = (...ids: readonly string[]): Prediction => ({ kind: 'connections', connections: ids });
const predictions = {
  both: connections('primary', 'secondary'),
  primary: connections('primary'),
  secondary: connections('secondary'),
  internet: { kind: 'exit' },
  texas: { kind: 'office', office: 'texas' },
  seattle: { kind: 'office', office: 'seattle' },
  'private-peering': { kind: 'private-peering' },
  nowhere: { kind: 'nowhere' },
} satisfies Record<string, Prediction>;
type Name = keyof typeof predictions;

const assessed = (change: Words) => assess(texasSeattle, asked(change));
/** Preferring the secondary is preferring the primary seen in a mirror. */
const scenarios = singleFailureScenarios.filter((each) => wordsOf(each).connection !== 'secondary');
const why = (change: Words, prediction: Name) =>
  whyNot(texasSeattle, assessed(change), predictions[prediction]);
const nameOfPrediction = (prediction: Prediction) =>
  Object.entries(predictions).find(([, each]) => isSamePrediction(each, prediction))?.[0];
const taken = (change: Words) => nameOfPrediction(pathTaken(texasSeattle, assessed(change)));

describe('the path that traffic takes', () => {
  it('is both connections, one of them, the internet or none', () => {
    expect(taken({})).toBe('both');
    expect(taken({ connection: 'primary' })).toBe('primary');
    expect(taken({ failures: ['primary'] })).toBe('secondary');
    expect(taken({ path: 'internet' })).toBe('internet');
    expect(taken({ failures: ['circuit'] })).toBe('nowhere');
    expect(taken({ failures: ['circuit'], exit: 'on' })).toBe('internet');
  });

  it('is nowhere exactly where the service is not reached', () => {
    for (const scenario of scenarios) {
      const assessment = assess(texasSeattle, scenario);
      const isReached = assessment.outcome.reachability === 'reached';
      expect(pathTaken(texasSeattle, assessment).kind !== 'nowhere', inShort(scenario)).toBe(isReached);
    }
  });
});

describe('why not', () => {
  it('names the link that an office does not have', () => {
    expect(why({ failures: ['circuit'] }, 'internet')).toEqual({
      kind: 'no-link',
      office: 'seattle',
      to: 'internet',
    });
    expect(whyNotText(texasSeattle, why({ failures: ['circuit'] }, 'texas'))).toBe(
      'Seattle has no link to Texas.',
    );
    expect(whyNotText(texasSeattle, why({ path: 'internet' }, 'both'))).toBe(
      'Texas has no link to the partner edge.',
    );
  });

  it('names what has failed', () => {
    expect(why({ failures: ['microsoft-edge'] }, 'both')).toEqual({
      kind: 'failed',
      failures: ['microsoft-edge'],
    });
    expect(whyNotText(texasSeattle, why({ failures: ['primary', 'secondary'] }, 'both'))).toBe(
      'The primary connection and the secondary connection have failed, and it has no other path.',
    );
  });

  it('says of the other peering what it rides on, and where it leads', () => {
    expect(why({ failures: ['primary', 'secondary'] }, 'private-peering')).toEqual({
      kind: 'other-peering',
      leadsTo: 'azure-vnet',
      service: 'microsoft-public',
      failures: ['primary', 'secondary'],
    });
    expect(whyNotText(texasSeattle, why({ failures: ['microsoft-peering'] }, 'private-peering'))).toBe(
      'It uses the same two connections. And it leads to the virtual network, not to Power Platform.',
    );
  });

  it('names the session over which nothing is advertised', () => {
    const scenario = { exit: 'on', failures: ['route-filter'] } as const;
    expect(why(scenario, 'both')).toEqual({
      kind: 'ruled-out',
      node: 'pe1',
      neighbour: 'msee1',
      ruling: 'not-advertised',
    });
    expect(whyNotText(texasSeattle, why(scenario, 'both'))).toBe(
      'The session between PE 1 and MSEE 1 is up, and nothing is advertised over it.',
    );
  });

  it('names the rule by which a preferred path wins', () => {
    expect(why({ exit: 'on' }, 'internet')).toMatchObject({ kind: 'ruled-out', ruling: 'shorter-prefix' });
    expect(why({ connection: 'primary' }, 'secondary')).toMatchObject({
      kind: 'ruled-out',
      node: 'seattle',
      ruling: 'lower-local-preference',
    });
  });

  it('names what carries the traffic that somebody gave up', () => {
    const text = whyNotText(texasSeattle, why({ exit: 'on', failures: ['circuit'] }, 'nowhere'));
    expect(text).toBe('It does arrive, over Seattle’s internet breakout.');
  });

  it('has something to say of every prediction in every question, and nothing against the right one', () => {
    for (const scenario of scenarios) {
      const assessment = assess(texasSeattle, scenario);
      const right = pathTaken(texasSeattle, assessment);
      for (const [name, prediction] of Object.entries(predictions)) {
        const reason = whyNot(texasSeattle, assessment, prediction);
        const told = `${inShort(scenario)}: ${name}`;
        if (isSamePrediction(prediction, right)) expect(reason.kind, told).toBe('it-does');
        else
          expect(reason.kind === 'it-does' || whyNotText(texasSeattle, reason).endsWith('.'), told).toBe(
            true,
          );
      }
    }
  });
});

it('a failure never has to be explained where nothing failed', () => {
  const intact = withFailures(openingScenario, []);
  for (const prediction of Object.values(predictions))
    expect(whyNot(texasSeattle, assess(texasSeattle, intact), prediction).kind).not.toBe('failed');
});
