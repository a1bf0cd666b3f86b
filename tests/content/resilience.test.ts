import { describe, expect, it } from 'vitest';
import { assess } from '../../src/analysis/assess';
import { isReachable } from '../../src/analysis/judge';
import { questionOf } from '../../src/analysis/question';
import { type ResilienceRow, resilience } from '../../src/analysis/resilience';
import {
  exitLine,
  pairSummary,
  privateUntilBy,
  privateWord,
  rowDamage,
  shownWords,
  summary,
} from '../../src/content/resilience';
import { withFailures } from '../../src/model/scenario';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { asked, intactScenarios, type Spelled, wordsOf } from '../fixtures/scenarios';

const row = (
  failures: readonly string[],
  damage: ResilienceRow['damage'],
  change: Partial<ResilienceRow> = {},
): ResilienceRow => ({
  failures,
  damage,
  reachable: damage !== 'service-down',
  privacy: damage === 'leaves-private' ? 'no' : damage === 'service-down' ? 'none' : 'yes',
  noWorseThanOne: false,
  ...change,
});

const rows = [
  row(['circuit'], 'service-down'),
  row(['primary'], 'moves'),
  row(['secondary'], 'moves'),
  row(['primary', 'secondary'], 'service-down'),
  row(['circuit', 'primary'], 'service-down', { noWorseThanOne: true }),
];

const over = (path: Spelled['path']) => questionOf(texasSeattle, asked({ path }));

describe('the summary', () => {
  it('counts single failures by what they do, and says that none moves it to the internet', () => {
    expect(summary(rows, over('expressroute'))).toBe(
      'Of three single failures, one takes the service down, none moves it to the internet, and two make it fail over.',
    );
  });

  it('says nothing of a private path where there is none to leave', () => {
    expect(summary(rows, over('internet'))).toBe(
      'Of three single failures, one takes the service down and two make it fail over.',
    );
  });

  it('says that there is nothing to lose where nothing can be reached', () => {
    expect(summary([row(['primary'], 'nothing', { reachable: false })], over('internet'))).toMatch(
      /^The service cannot be reached with everything intact/,
    );
  });

  it('tells what moves only in part from what moves as a whole', () => {
    const moving = [row(['a'], 'to-tunnel'), row(['b'], 'partly-to-tunnel'), row(['c'], 'partly-to-tunnel')];
    expect(summary(moving, over('expressroute'))).toBe(
      'Of three single failures, none takes the service down, one moves it into a tunnel over the internet and two move it in part into a tunnel over the internet.',
    );
    const leaving = row(['d'], 'partly-leaves-private', { privacy: 'mixed' });
    expect(exitLine('on', [leaving])).toContain('none moves it to the internet, one moves it in part to the');
    expect(rowDamage(leaving)).toBe('Moves in part to the internet');
  });

  it('counts only the pairs that are worse than either of their two', () => {
    expect(pairSummary(rows)).toBe(
      'Of two pairs, one is worse than either of the two alone: one takes the service down.',
    );
  });
});

describe('a line on a breakout', () => {
  it('tells packets on the public internet apart from the service being down', () => {
    const leaking = [...rows, row(['nat-prefix'], 'service-down', { privacy: 'mixed' })];
    expect(exitLine('on', leaking)).toBe(
      'With an internet breakout: of four single failures, none moves it to the internet and two take the service down, one of them with packets still sent to the internet.',
    );
    expect(exitLine('off', rows)).not.toMatch(/packets/);
  });
});

describe('a row', () => {
  it('says how far it is private as the assessment does, and praises nothing that is down', () => {
    for (const scenario of intactScenarios.filter(({ prefer }) => prefer === null)) {
      for (const single of resilience(texasSeattle, scenario).filter(
        ({ failures }) => failures.length === 1,
      )) {
        const { privateUntil, outcome } = assess(texasSeattle, withFailures(scenario, single.failures));
        const word = privateWord({ ...single, privateUntil: privateUntilBy[wordsOf(scenario).peering] });
        expect(word).not.toMatch(/^Yes/);
        if (outcome.privacy !== 'yes') continue;
        const until = privateUntil === 'resource' ? 'To the resource' : 'To the Microsoft edge';
        expect(word).toBe(isReachable(outcome) ? until : 'Requests only, unanswered');
      }
    }
  });

  it('says when packets go out although the service is down', () => {
    expect(rowDamage(row(['circuit'], 'service-down', { privacy: 'no' }))).toBe(
      'Service down, with packets sent to the internet',
    );
    expect(rowDamage(row(['circuit'], 'service-down'))).toBe('Service down');
  });
});

describe('the count', () => {
  it('tells what is shown from what is filtered out', () => {
    expect(shownWords(50, 58, 465)).toBe('50 of 58 shown; 407 filtered out.');
    expect(shownWords(12, 12, 12)).toBe('12 of 12 shown.');
  });
});
