import { describe, expect, it } from 'vitest';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { selectDecisions } from '../../src/store/decisions';
import { createExplainerStore } from '../../src/store/explainerStore';
import { selectResilience } from '../../src/store/resilience';
import { selectAssessment, selectFailureChange, selectOpening, selectStep } from '../../src/store/selectors';
import { decode } from '../../src/store/urlCodec';
import { openingDecoded } from '../fixtures/article';
import { openingScenario, sets } from '../fixtures/scenarios';

const opened = (query = '') =>
  createExplainerStore(texasSeattle, query ? decode(texasSeattle, query) : openingDecoded);

describe('the reader’s choices', () => {
  it('begin with the opening scene and nothing to tell', () => {
    const state = opened().getState();
    expect(state.choices.scenario).toEqual(openingScenario);
    expect([state.previous, state.notices, selectFailureChange(state), selectStep(state)]).toEqual([
      null,
      [],
      null,
      null,
    ]);
  });

  it('open the explanation with what is selected, and leave the panel when it is let go', () => {
    const store = opened('panel=compliance');
    store.getState().select('pe1');
    expect(store.getState().choices).toMatchObject({ select: 'pe1', panel: 'explain' });
    store.getState().choose({ panel: 'path' });
    store.getState().select(null);
    expect(store.getState().choices).toMatchObject({ select: null, panel: 'path' });
  });

  it('leave no step for Back where a view is shown that is there already', () => {
    const store = opened('step=both-fail');
    const before = store.getState();
    before.show({ ...before.choices });
    expect(store.getState()).toBe(before);
    before.show({ ...before.choices, panel: 'path' });
    expect(store.getState().historyStep).toBe('push');
  });

  it('are left alone by a failure, and restored by one button', () => {
    const store = opened('exit=on&panel=path');
    for (const id of ['pe1', 'circuit', 'route-filter']) store.getState().toggleFailure(id);
    expect(store.getState().choices.scenario.failures).toEqual(['circuit', 'pe1', 'route-filter']);
    store.getState().restoreAll();
    expect(store.getState().choices).toEqual(decode(texasSeattle, 'exit=on&panel=path').choices);
  });

  it('let a failure of the internet breakout go with the breakout', () => {
    const store = opened('exit=on&fail=primary~seattle-internet');
    store.getState().changeScenario(sets({ exit: 'off' }));
    expect(store.getState().choices.scenario.failures).toEqual(['primary']);
  });

  it('let a failure that needs two exits go with the exit, and go on without it where all is replaced', () => {
    const store = opened('exit=on&fail=primary~shared-nat~seattle-internet');
    store.getState().changeScenario(sets({ exit: 'off' }));
    expect(store.getState().choices.scenario.failures).toEqual(['primary']);
    const { choices } = store.getState();
    const scenario = { ...choices.scenario, failures: ['seattle-internet', 'shared-nat'] };
    store.getState().show({ ...choices, scenario });
    expect(store.getState().choices.scenario.failures).toEqual([]);
  });

  it('keep their notices until they are dismissed or another address is loaded', () => {
    const store = opened('path=moon');
    store.getState().toggleFailure('pe1');
    expect(store.getState().notices).toHaveLength(1);
    store.getState().dismissNotices();
    expect(store.getState().notices).toEqual([]);
    store.getState().load(decode(texasSeattle, 'fail=moon'));
    expect(store.getState().notices).toHaveLength(1);
    store.getState().load(decode(texasSeattle, ''));
    expect(store.getState().notices).toEqual([]);
  });
});

describe('what the view reads', () => {
  const selectors = {
    selectAssessment,
    selectFailureChange,
    selectStep,
    selectDecisions,
    selectOpening,
    selectResilience,
  };

  it.each(Object.entries(selectors))('is the same object until the question changes: %s', (_, select) => {
    const store = opened('exit=on&fail=primary');
    const before = select(store.getState());
    store.getState().choose({ panel: 'path' });
    store.getState().select('pe2');
    store.getState().dismissNotices();
    expect(select(store.getState())).toBe(before);
  });

  it.each(
    Object.entries(selectors).filter(([name]) => name !== 'selectOpening' && name !== 'selectResilience'),
  )('is another object when a failure is made: %s', (_, select) => {
    const store = opened('exit=on&fail=primary');
    const before = select(store.getState());
    store.getState().toggleFailure('secondary');
    expect(select(store.getState())).not.toBe(before);
  });

  it('explains the direction in view', () => {
    const store = opened();
    expect(selectDecisions(store.getState())[0]?.decisions[0]?.node).toBe('seattle');
    store.getState().choose({ direction: 'reply' });
    expect(selectDecisions(store.getState())[0]?.decisions[0]?.node).toBe('microsoft-public');
  });
});

describe('what the last step changed', () => {
  it('is the last step', () => {
    const store = opened('exit=on');
    store.getState().toggleFailure('primary');
    store.getState().toggleFailure('secondary');
    expect(selectStep(store.getState())).toMatchObject({ failed: ['secondary'], effect: 'to-internet' });
    store.getState().toggleFailure('primary');
    expect(selectStep(store.getState())).toMatchObject({
      restored: ['primary'],
      effect: 'back-to-private',
    });
  });

  it('stays told while only the view changes', () => {
    const store = opened();
    store.getState().toggleFailure('primary');
    const told = selectStep(store.getState());
    store.getState().select('pe1');
    store.getState().load(decode(texasSeattle, 'fail=primary&panel=path'));
    expect(selectStep(store.getState())).toBe(told);
  });

  it('is nothing between two steps of the tour, forwards and back', () => {
    const store = opened('step=one-fails');
    store.getState().toggleFailure('primary');
    store.getState().load(decode(texasSeattle, 'step=with-an-exit&answer=internet'));
    expect(store.getState().previous).toBeNull();
    store.getState().load(decode(texasSeattle, 'step=one-fails&fail=primary'));
    expect(store.getState().previous).toBeNull();
    store.getState().restoreAll();
    expect(selectStep(store.getState())).toMatchObject({ restored: ['primary'] });
    store.getState().chooseIn('tour', { step: 'two-offices' });
    expect(store.getState().previous).toBeNull();
  });

  it('is told backwards by Back', () => {
    const store = opened();
    store.getState().toggleFailure('primary');
    store.getState().load(decode(texasSeattle, ''));
    expect(selectStep(store.getState())).toMatchObject({ restored: ['primary'], effect: 'moved' });
  });
});

describe('what has failed', () => {
  it('is told against the same network intact, whichever steps led there', () => {
    const opening = opened('exit=on&fail=primary~secondary');
    const stepByStep = opened('exit=on&fail=pe1');
    for (const id of ['primary', 'pe1', 'secondary']) stepByStep.getState().toggleFailure(id);
    const told = selectFailureChange(opening.getState());
    expect(told).toMatchObject({ failed: ['primary', 'secondary'], restored: [], effect: 'to-internet' });
    expect(selectFailureChange(stepByStep.getState())).toEqual(told);
  });
});
