import { describe, expect, it } from 'vitest';
import { assess, type State } from '../../src/analysis/assess';
import { myths } from '../../src/content/myths/myths';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { decode } from '../../src/store/urlCodec';
import { encode } from '../fixtures/article';
import { wordsIn } from './gather';

const knownKeys = ['path', 'peering', 'connection', 'exit', 'fail', 'select', 'panel', 'direction'];

/** What has to be in the picture for the myth to be answered by it; private where not named. */
const shown: Readonly<Record<string, State>> = {
  'several-circuits-just-work': 'down-nothing-exposed',
  'second-circuit-always-takes-over': 'silently-on-internet',
  'internet-is-forbidden': 'internet',
  'nobody-gets-in-by-internet': 'internet',
  'internet-as-backup': 'silently-on-internet',
  'peering-is-enough': 'silently-on-internet',
  'two-connections-two-sites': 'down-nothing-exposed',
  'failover-is-instant': 'private-without-redundancy',
  'two-halves': 'private-without-redundancy',
};

const stateOf = (scenario: string) =>
  assess(texasSeattle, decode(texasSeattle, scenario).choices.scenario).state;

describe('myths', () => {
  it('are at least fourteen, each told once', () => {
    expect(myths.length).toBeGreaterThanOrEqual(14);
    expect(new Set(myths.map(({ id }) => id)).size).toBe(myths.length);
    expect(Object.keys(shown).filter((id) => !myths.some((myth) => myth.id === id))).toEqual([]);
  });

  it.each(myths)('state a claim in at most 14 words and answer it: $id', ({ claim, answer, look }) => {
    expect(wordsIn([claim])).toBeLessThanOrEqual(14);
    expect(answer.length).toBeGreaterThanOrEqual(1);
    expect(look).toMatch(/\.$/);
  });

  it.each(myths)('lead to an address that is understood and as short as can be: $id', ({ scenario }) => {
    expect(scenario).toMatch(/^\?/);
    const keys = [...new URLSearchParams(scenario).keys()];
    expect(keys.filter((key) => !knownKeys.includes(key))).toEqual([]);
    const { choices, notices } = decode(texasSeattle, scenario);
    expect(notices).toEqual([]);
    expect(`?${encode(choices)}`).toBe(scenario);
  });

  it.each(myths)('show in the picture what they say: $id', ({ id, scenario }) => {
    expect(stateOf(scenario)).toBe(shown[id] ?? 'private');
  });

  it('show both connections at once against the cold standby', () => {
    const standby = myths.find(({ id }) => id === 'secondary-is-standby');
    const { choices } = decode(texasSeattle, standby?.scenario ?? '');
    expect(assess(texasSeattle, choices.scenario).outcome.requests).toHaveLength(2);
  });
});
