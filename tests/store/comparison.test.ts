import { describe, expect, it } from 'vitest';
import { type Scenario, withFailures } from '../../src/model/scenario';
import { withoutAbsent } from '../../src/model/topology';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import type { Choices } from '../../src/store/choices/choices';
import { sideBySide } from '../../src/store/comparison';
import { changingOne, comparedAgain, opened, pairInView, pairs, swapped } from '../../src/store/pairs';
import { decode } from '../../src/store/urlCodec';
import { comparing, encode, openingChoices } from '../fixtures/article';
import { asked, inShort, openingScenario, type Spelled, singleFailureScenarios } from '../fixtures/scenarios';

const choicesOf = (scenario: Scenario, compare: Scenario | null = null): Choices => ({
  ...openingChoices,
  scenario,
  comparison: { other: compare, changing: 'neither' },
});

describe('a second scenario in the address', () => {
  it('goes there and back, whatever it is', () => {
    for (const scenario of singleFailureScenarios) {
      if (withoutAbsent(texasSeattle, scenario) !== scenario) continue;
      const choices = choicesOf(openingScenario, scenario);
      expect(decode(texasSeattle, encode(choices)), inShort(scenario)).toEqual({ choices, notices: [] });
    }
  });

  it('is readable, and never empty', () => {
    expect(encode(choicesOf(openingScenario, openingScenario))).toBe('compare=path:expressroute');
    const other = withFailures(asked({ exit: 'on' }), ['secondary', 'primary']);
    expect(encode(choicesOf(openingScenario, other))).toBe(
      'compare=path:expressroute~exit:on~fail:primary~fail:secondary',
    );
    expect(decode(texasSeattle, 'compare=path%3Ainternet').choices.comparison.other?.office).toBe('texas');
  });

  it('is left out in part with a notice where it is not understood', () => {
    const { choices, notices } = decode(
      texasSeattle,
      'compare=path:moon~exit:on~fail:sun~__proto__:x~fail:pe1',
    );
    expect(choices.comparison.other).toEqual(withFailures(asked({ exit: 'on' }), ['pe1']));
    expect(notices).toEqual(
      ['path:moon', 'fail:sun', '__proto__:x'].map((value) => ({
        kind: 'unknown-part',
        key: 'compare',
        value,
      })),
    );
  });

  it('is none where nothing of it is understood', () => {
    const { choices, notices } = decode(texasSeattle, 'compare=foo');
    expect(choices.comparison.other).toBeNull();
    expect(notices).toEqual([{ kind: 'unknown-value', key: 'compare', value: 'foo' }]);
  });
});

describe('the pairs', () => {
  it.each(pairs)('are known again: %s', (kind) => {
    for (const path of ['internet', 'expressroute'] as const) {
      const paired = comparing(choicesOf(asked({ path })), kind);
      expect(pairInView(paired)).toBe(kind);
      expect(pairInView(swapped(paired))).toBe(kind);
    }
  });

  it('are Seattle and Texas with all else alike, the office in view first', () => {
    const {
      scenario,
      comparison: { other: compare },
    } = comparing(choicesOf(asked({ exit: 'on' })), 'offices');
    expect([scenario.office, compare?.office]).toEqual(['seattle', 'texas']);
    expect(asked({ path: 'internet' }, scenario)).toEqual(compare);
    const inView = choicesOf(asked({ path: 'internet' }));
    expect(comparing(inView, 'offices').scenario.office).toBe('texas');
  });

  it('are before and after what has failed, or after a likely failure', () => {
    const failuresAfter = (failures: string[], path: Spelled['path'] = 'expressroute') =>
      comparing(choicesOf(withFailures(asked({ path }), failures)), 'failure').comparison.other?.failures;
    expect(failuresAfter(['pe1', 'pe2'])).toEqual(['pe1', 'pe2']);
    expect(failuresAfter([])).toEqual(['primary']);
    expect(failuresAfter([], 'internet')).toEqual(['texas-internet']);
  });

  it('are none of them where two settings differ', () => {
    expect(pairInView(choicesOf(openingScenario))).toBeNull();
    const other: Scenario = asked({ exit: 'on', path: 'internet' });
    expect(pairInView(choicesOf(openingScenario, other))).toBeNull();
  });
});

describe('one of two', () => {
  const pair = comparing(openingChoices, 'failure');

  it('comes first after a swap, and is back after another', () => {
    expect(swapped(pair)).toMatchObject({
      scenario: pair.comparison.other,
      comparison: { other: pair.scenario },
    });
    expect(swapped(swapped(pair))).toEqual(pair);
  });

  it('opens as the main view', () => {
    expect(opened(pair, pair.scenario)).toEqual(openingChoices);
  });
});

describe('one of two that is changed', () => {
  const pair = comparing(openingChoices, 'failure');

  it.each(['first', 'second'] as const)('comes back to its place beside the other: the %s', (which) => {
    const changing = changingOne(pair, which);
    const changed = { ...changing, scenario: withFailures(openingScenario, ['circuit']) };
    const again = comparedAgain(changed);
    expect(again.comparison.changing).toBe('neither');
    expect(which === 'first' ? again.scenario : again.comparison.other).toEqual(changed.scenario);
    expect(which === 'first' ? again.comparison.other : again.scenario).toEqual(
      which === 'first' ? pair.comparison.other : pair.scenario,
    );
    expect(comparedAgain(changing)).toEqual(pair);
  });

  it('has an address, which needs the other', () => {
    const choices = changingOne(pair, 'second');
    expect(encode(choices)).toBe('change=second&fail=primary&compare=path:expressroute');
    expect(decode(texasSeattle, encode(choices))).toEqual({ choices, notices: [] });
    const alone = decode(texasSeattle, 'change=second');
    expect(alone.choices.comparison.changing).toBe('neither');
    expect(alone.notices).toEqual([{ kind: 'unknown-value', key: 'change', value: 'second' }]);
  });
});

describe('what lies between the two', () => {
  const between = (left: Scenario, right: Scenario) => sideBySide(texasSeattle, left, right, 'bfd').failover;
  const failed = (...ids: string[]) => withFailures(openingScenario, ids);

  it('is told on one clock where one is the other after a failure', () => {
    expect(between(failed(), failed('primary'))).toMatchObject({ clock: 'bfd', failures: ['primary'] });
    expect(between(failed('primary'), failed('primary', 'secondary'))).toMatchObject({
      failures: ['secondary'],
    });
  });

  it('is nothing where they are not one after the other', () => {
    expect(between(failed('primary'), failed())).toBeNull();
    expect(between(failed('primary'), failed('secondary', 'pe1'))).toBeNull();
    expect(between(openingScenario, asked({ exit: 'on' }, failed('primary')))).toBeNull();
  });
});
