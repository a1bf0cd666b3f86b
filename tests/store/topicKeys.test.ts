import { describe, expect, it } from 'vitest';
import { openingControls } from '../../src/analysis/contention/simulateContention';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { decode } from '../../src/store/urlCodec';
import { encode, openingChoices } from '../fixtures/article';

const read = (query: string) => decode(texasSeattle, query);

describe('the address of the rooms', () => {
  it('opens the contention as the simulation itself does', () => {
    expect(openingChoices.contention).toMatchObject(openingControls);
  });

  it.each([
    'colleagues=overfull&others=quiet&arrivals=bursty&seed=999',
    'bottleneck=provider-routing&remedy=expressroute~better-connection',
    'remedy=none',
    'backup=flat-out&size=doubled',
    'answers=dgkx',
  ])('is written as it was read: %s', (query) => {
    const { choices, notices } = read(query);
    expect(notices).toEqual([]);
    expect(encode(choices)).toBe(query);
  });

  it('leaves out what stands at its default', () => {
    const query =
      'colleagues=busy&others=normal&arrivals=random&seed=1&bottleneck=bandwidth&remedy=expressroute';
    expect(encode(read(`${query}&backup=off&size=as-bought&answers=`).choices)).toBe('');
  });

  it.each(['0', '1000', '01', '1.5', '-1', 'x', ''])('has no seed %j', (seed) => {
    const { choices, notices } = read(`seed=${seed}`);
    expect(choices.contention.seed).toBe(1);
    expect(notices).toEqual([{ kind: 'unknown-value', key: 'seed', value: seed }]);
  });

  it('keeps the remedies it knows, in the order of the page, and names the others', () => {
    const { choices, notices } = read('remedy=office-upgrade~prayer~expressroute~expressroute');
    expect(choices.remedies.tried).toEqual(['expressroute', 'office-upgrade']);
    expect(notices).toEqual([{ kind: 'unknown-value', key: 'remedy', value: 'prayer' }]);
  });

  it('lets the default stand where no remedy is known', () => {
    const { choices, notices } = read('remedy=prayer');
    expect(choices.remedies.tried).toEqual(openingChoices.remedies.tried);
    expect(notices).toHaveLength(1);
  });

  it('keeps the answers it knows, and names the letters it does not', () => {
    const { choices, notices } = read('answers=d!gZe');
    expect(choices.advice).toEqual({ mustShow: 'never-internet', whereItHurts: 'busy-hours' });
    expect(notices).toEqual([{ kind: 'unknown-value', key: 'answers', value: '!Ze' }]);
  });
});
