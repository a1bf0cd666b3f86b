import { describe, expect, it } from 'vitest';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import type { TourStep } from '../../src/store/choices/tour';
import { createExplainerStore } from '../../src/store/explainerStore';
import { afterTour, answered } from '../../src/store/tour';
import { decode } from '../../src/store/urlCodec';
import { encode, openingChoices, openingOf, stepAt } from '../fixtures/article';

const read = (query: string) => decode(texasSeattle, query);
const newStore = (query: string) => createExplainerStore(texasSeattle, read(query));

describe('leaving the tour', () => {
  const before =
    'path=internet&peering=azure-private&fail=texas-internet&select=internet&panel=path&more=myths';

  it('gives back exactly what was there before, whatever was done in between and in whatever order', () => {
    const store = newStore(before);
    const was = store.getState().choices;
    const visits: TourStep[] = ['both-fail', 'two-offices', 'never-internet', 'would-it-help', 'texas-line'];
    for (const step of visits) {
      store.getState().show(stepAt(store.getState().choices, step));
      store.getState().show(answered(store.getState().choices, 'internet'));
      store.getState().toggleFailure('pe2');
      store.getState().select('msee1');
    }
    store.getState().show(afterTour(store.getState()));
    expect(store.getState().choices).toBe(was);
    expect(encode(store.getState().choices)).toBe(encode(read(before).choices));
  });

  it('leads to the opening scene where an address opened the tour', () => {
    const store = newStore('step=route-filter&answer=both');
    store.getState().show(stepAt(store.getState().choices, 'both-fail'));
    store.getState().show(afterTour(store.getState()));
    expect(store.getState().choices).toBe(openingChoices);
  });

  it('gives back what was kept from before a reload, unless that was a step itself', () => {
    const store = newStore('step=route-filter');
    expect(encode(afterTour(store.getState(), before))).toBe(encode(read(before).choices));
    expect(afterTour(store.getState(), 'step=both-fail')).toBe(openingChoices);
  });

  it('remembers across Back and Forward, and forgets once outside', () => {
    const store = newStore(before);
    const was = store.getState().choices;
    store.getState().show(openingOf('two-offices'));
    store.getState().load(read('step=one-fails'));
    expect(afterTour(store.getState())).toBe(was);
    store.getState().load(read('exit=on'));
    expect(store.getState().beforeTour).toBeNull();
    const outside = store.getState().choices;
    store.getState().load(read('step=two-offices'));
    expect(afterTour(store.getState())).toBe(outside);
  });

  it('tells nothing of the step before: each step is a page of its own', () => {
    const store = newStore('step=both-fail&answer=nowhere');
    store.getState().show(stepAt(store.getState().choices, 'with-an-exit'));
    expect(store.getState().previous).toBeNull();
    store.getState().show(answered(store.getState().choices, 'not-sure'));
    expect(store.getState().previous).toEqual(openingOf('with-an-exit').scenario);
  });
});
