import { describe, expect, it } from 'vitest';
import { type Assessment, assess } from '../../src/analysis/assess';
import { changeBetween, type Effect } from '../../src/analysis/change';
import { withFailures } from '../../src/model/scenario';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { asked, inShort, type Words } from '../fixtures/scenarios';
import { eachStep } from '../fixtures/steps';

const opposite: Readonly<Record<Effect, Effect>> = {
  'other-question': 'other-question',
  nothing: 'nothing',
  'redundancy-lost': 'redundancy-regained',
  'redundancy-regained': 'redundancy-lost',
  moved: 'moved',
  narrowed: 'widened',
  widened: 'narrowed',
  'replies-moved': 'replies-moved',
  'service-lost': 'service-regained',
  'service-regained': 'service-lost',
  'to-internet': 'back-to-private',
  'back-to-private': 'to-internet',
  'still-down': 'still-down',
};

const at = (change: Words, ...failures: string[]): Assessment =>
  assess(texasSeattle, withFailures(asked(change), failures));

describe('what one step changed', () => {
  it.each<[string, Effect, Assessment, Assessment]>([
    ['PE 1 fails', 'narrowed', at({}), at({}, 'pe1')],
    ['an MSEE fails, so half of the flows go round by the other PE', 'moved', at({}), at({}, 'msee1')],
    ['it is repaired', 'moved', at({}, 'msee1'), at({})],
    ['PE 1 comes back', 'widened', at({}, 'pe1'), at({})],
    [
      'the standby fails',
      'redundancy-lost',
      at({ connection: 'primary' }),
      at({ connection: 'primary' }, 'pe2'),
    ],
    [
      'the standby is repaired',
      'redundancy-regained',
      at({ connection: 'primary' }, 'pe2'),
      at({ connection: 'primary' }),
    ],
    ['only replies came that way', 'replies-moved', at({}, 'seattle-pe2'), at({}, 'pe2', 'seattle-pe2')],
    ['the circuit fails without an exit', 'service-lost', at({}), at({}, 'circuit')],
    ['the circuit comes back', 'service-regained', at({}, 'circuit'), at({})],
    ['the circuit fails beside an exit', 'to-internet', at({ exit: 'on' }), at({ exit: 'on' }, 'circuit')],
    [
      'the circuit comes back beside an exit',
      'back-to-private',
      at({ exit: 'on' }, 'circuit'),
      at({ exit: 'on' }),
    ],
    [
      'the exit goes too, so packets are no longer dropped outside',
      'still-down',
      at({ exit: 'on', peering: 'azure-private' }, 'circuit'),
      at({ exit: 'on', peering: 'azure-private' }, 'circuit', 'seattle-internet'),
    ],
    ['the other peering fails', 'nothing', at({}), at({}, 'private-peering')],
    ['another office is asked about', 'other-question', at({}), at({ path: 'internet' })],
  ])('when %s: %s', (_, effect, before, after) => {
    expect(changeBetween(before, after).effect).toBe(effect);
  });

  it('names what failed, what was restored and which control was moved', () => {
    const change = changeBetween(at({}, 'pe1'), at({ exit: 'on', connection: 'primary' }, 'pe2'));
    expect(change).toMatchObject({ failed: ['pe2'], restored: ['pe1'], settings: ['prefer', 'options'] });
  });

  it('says which links requests have left and joined', () => {
    const { left, joined } = changeBetween(at({}), at({}, 'msee1'));
    expect(left).toEqual(['primary', 'msee1-public']);
    expect(joined).toEqual(['pe1-pe2']);
  });

  it('has the opposite effect the other way round, and every effect occurs', () => {
    const seen = new Set<Effect>();
    eachStep((before, after) => {
      const { effect } = changeBetween(before, after);
      const way = `${inShort(before.scenario)} to ${inShort(after.scenario)}`;
      expect(changeBetween(after, before).effect, way).toBe(opposite[effect]);
      seen.add(effect);
      seen.add(opposite[effect]);
    });
    expect([...seen].sort()).toEqual(Object.keys(opposite).sort());
  });

  it('is nothing when nothing changed', () => {
    expect(changeBetween(at({}), at({}))).toEqual({
      failed: [],
      isAsExposed: true,
      restored: [],
      settings: [],
      effect: 'nothing',
      left: [],
      joined: [],
      vpnsDown: [],
      edgesStillCarry: false,
    });
  });
});
