import { describe, expect, it } from 'vitest';
import { noticeTexts } from '../../src/content/controls';
import { withFailures } from '../../src/model/scenario';
import { selectableIds, withoutAbsent } from '../../src/model/topology';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import type { Choices } from '../../src/store/choices/choices';
import { directionChoices, panels, requirementChoices, topics } from '../../src/store/choices/page';
import { decode } from '../../src/store/urlCodec';
import { encode, openingChoices } from '../fixtures/article';
import {
  asked,
  failurePairs,
  inShort,
  intactScenarios,
  openingScenario,
  singleFailureScenarios,
} from '../fixtures/scenarios';

const read = (query: string) => decode(texasSeattle, query);
const opening = { choices: openingChoices, notices: [] };

describe('an address', () => {
  it('of the opening scene is bare', () => {
    expect(encode(openingChoices)).toBe('');
    expect(read('')).toEqual(opening);
  });

  it('leaves defaults out and sorts failures', () => {
    const choices: Choices = {
      ...openingChoices,
      scenario: withFailures(asked({ exit: 'on' }), ['secondary', 'pe1']),
      select: 'msee1',
      panel: 'path',
    };
    expect(encode(choices).split('&').sort()).toEqual([
      'exit=on',
      'fail=pe1~secondary',
      'panel=path',
      'select=msee1',
    ]);
  });

  it('carries every scenario with nothing, one or two failures, there and back', () => {
    const pairs = intactScenarios.flatMap((scenario) =>
      failurePairs.map((pair) => withFailures(scenario, pair)),
    );
    const all = [...singleFailureScenarios, ...pairs];
    const possible = all.filter((scenario) => withoutAbsent(texasSeattle, scenario) === scenario);
    expect(possible.length).toBeGreaterThan(0.9 * all.length);
    for (const scenario of possible) {
      const { choices, notices } = read(encode({ ...openingChoices, scenario }));
      expect([choices.scenario, notices], inShort(scenario)).toEqual([scenario, []]);
    }
  });

  it('carries every selection, panel, direction, requirement and topic, there and back', () => {
    const changes: Partial<Choices>[] = [
      ...[...selectableIds(texasSeattle, openingScenario)].map((select) => ({ select })),
      ...panels.map((panel) => ({ panel })),
      ...directionChoices.map((direction) => ({ direction })),
      ...requirementChoices.map((need) => ({ need })),
      ...topics.map((topic) => ({ topic })),
      { exceptions: { internetOnly: 'on' } },
    ];
    for (const change of changes) {
      const choices = { ...openingChoices, ...change };
      expect(read(encode(choices))).toEqual({ choices, notices: [] });
    }
  });

  it('means the same with a question mark, in any order of keys and of failures', () => {
    const { choices } = read('fail=secondary~pe1&exit=on&panel=path');
    expect(read('?panel=path&exit=on&fail=pe1~secondary').choices).toEqual(choices);
    expect(read('panel=path&exit=on&fail=pe1~~secondary~pe1~').choices).toEqual(choices);
  });
});

describe('what is not understood', () => {
  it('is ignored where the key is unknown', () => {
    expect(read('utm_source=mail&pfad=internet&fbclid=path%3Dinternet')).toEqual(opening);
  });

  it.each([
    ['path', 'satellite'],
    ['peering', 'private'],
    ['connection', 'primary secondary'],
    ['exit', 'yes'],
    ['panel', ''],
    ['direction', 'reply~request'],
    ['need', 'everything'],
    ['more', '__proto__'],
  ])('leaves the default standing and is named: %s=%s', (key, value) => {
    const { choices, notices } = read(`${key}=${encodeURIComponent(value)}`);
    expect(choices).toEqual(openingChoices);
    expect(notices).toEqual([{ kind: 'unknown-value', key, value }]);
    expect(noticeTexts(notices)).toEqual([expect.stringContaining(`“${key}=${value}”`)]);
  });

  it('takes nothing from the rest of the address', () => {
    const { choices, notices } = read('path=satellite&exit=on&fail=primary~moon');
    expect(choices.scenario).toEqual(withFailures(asked({ exit: 'on' }), ['primary']));
    expect(notices.map(({ key, value }) => `${key}=${value}`)).toEqual(['path=satellite', 'fail=moon']);
  });

  it('includes a selection that is not in the picture', () => {
    const { choices, notices } = read('select=seattle-internet');
    expect(choices.select).toBeNull();
    expect(notices).toEqual([{ kind: 'not-in-picture', key: 'select', value: 'seattle-internet' }]);
    expect(read('exit=on&select=seattle-internet').choices.select).toBe('seattle-internet');
  });

  it('includes the second of two values; the first counts', () => {
    const { choices, notices } = read('path=internet&path=expressroute');
    expect(choices.scenario.office).toBe('texas');
    expect(notices).toEqual([{ kind: 'repeated-key', key: 'path', value: 'expressroute' }]);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'])(
    'gives %s no meaning, as a key or as a value',
    (name) => {
      expect(read(`${name}=internet&${name}[path]=internet`)).toEqual(opening);
      for (const key of ['path', 'fail', 'panel', 'select']) {
        const { choices, notices } = read(`${key}=${name}`);
        expect(choices).toEqual(openingChoices);
        expect(notices).toHaveLength(1);
      }
      expect(Object.prototype).not.toHaveProperty('path');
    },
  );

  it('is told once', () => {
    expect(read('fail=moon~moon~moon').notices).toHaveLength(1);
  });

  it('does not turn round or hide in the sentence that quotes it', () => {
    const { notices } = read('path=%E2%80%AEtenretni%00%0A');
    expect(notices).toEqual([{ kind: 'unknown-value', key: 'path', value: '\ufffdtenretni\ufffd\ufffd' }]);
  });

  it('is shown cut short, and only so often', () => {
    const { notices } = read(
      `path=${'x'.repeat(50_000)}&fail=${Array.from({ length: 50 }, (_, moon) => `moon-${moon}`).join('~')}`,
    );
    expect(notices).toHaveLength(6);
    for (const { value } of notices) expect([...value].length).toBeLessThanOrEqual(61);
    expect(notices.at(-1)).toEqual({ kind: 'and-more', key: '', value: '46' });
    expect(noticeTexts(notices).at(-1)).toContain('46 more');
  });

  it('is left out where it would fail what is not in this network, and comes back with nothing', () => {
    const { choices, notices } = read('fail=primary~seattle-internet');
    expect(choices.scenario.failures).toEqual(['primary']);
    expect(notices).toEqual([{ kind: 'fails-nothing', key: 'fail', value: 'seattle-internet' }]);
    expect(read('exit=on&fail=seattle-internet').choices.scenario.failures).toEqual(['seattle-internet']);
  });

  it('is left out of a compared scenario in the same way', () => {
    const { choices, notices } = read('compare=path:expressroute~fail:primary~fail:seattle-internet');
    expect(choices.comparison.other?.failures).toEqual(['primary']);
    expect(notices).toEqual([{ kind: 'fails-nothing', key: 'compare', value: 'seattle-internet' }]);
  });

  it('is never cut in the middle of a character', () => {
    const [{ value } = expect.fail()] = read(`path=${'🛰'.repeat(100)}`).notices;
    expect(value).toBe(`${'🛰'.repeat(60)}…`);
  });

  it.each([
    '%',
    '%zz',
    'path=%E0%A4%A',
    'path=%',
    '&&&===&',
    '=internet',
    'path',
    '%70ath=internet%',
    '\u0000',
  ])('may be written badly: %j', (query) => {
    const { choices } = read(query);
    expect(choices.scenario).toEqual(openingScenario);
  });
});
