import { describe, expect, it } from 'vitest';

import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { createExplainerStore } from '../../src/store/explainerStore';
import { decode } from '../../src/store/urlCodec';
import { queryIn, syncWithAddress } from '../../src/store/urlSync';
import { openingScenario, sets } from '../fixtures/scenarios';
import { type FakeAddressBar, fakeAddressBar } from './fakeAddressBar';

function opened(bar: FakeAddressBar) {
  const store = createExplainerStore(texasSeattle, decode(texasSeattle, queryIn(bar.location)));
  return { store, stop: syncWithAddress(store, bar), now: () => store.getState() };
}

describe('the address and the store', () => {
  it('agree from the start, without a step in the history', () => {
    const bar = fakeAddressBar('/page/?path=internet&fail=texas-internet');
    const { now } = opened(bar);
    expect(now().choices.scenario).toMatchObject(sets({ path: 'internet', failures: ['texas-internet'] }));
    expect(bar.entries()).toHaveLength(1);
  });

  it('take one step in the history for every choice', () => {
    const bar = fakeAddressBar('/page/');
    const { now } = opened(bar);
    now().changeScenario(sets({ exit: 'on' }));
    now().toggleFailure('primary');
    now().select('msee2');
    now().choose({ panel: 'path' });
    now().restoreAll();
    expect(bar.entries()).toEqual([
      '/page/',
      '/page/?exit=on',
      '/page/?exit=on&fail=primary',
      '/page/?exit=on&fail=primary&select=msee2',
      '/page/?exit=on&panel=path&fail=primary&select=msee2',
      '/page/?exit=on&panel=path&select=msee2',
    ]);
  });

  it('take no step for what changes nothing', () => {
    const bar = fakeAddressBar();
    const { now } = opened(bar);
    now().changeScenario(sets({ path: 'expressroute' }));
    now().select(null);
    now().choose({ panel: 'explain' });
    now().restoreAll();
    now().dismissNotices();
    expect(bar.entries()).toEqual(['/']);
  });

  it('go back and forward together, to the bare address too', () => {
    const bar = fakeAddressBar();
    const { now } = opened(bar);
    now().toggleFailure('primary');
    now().toggleFailure('secondary');
    bar.go(-1);
    expect(now().choices.scenario.failures).toEqual(['primary']);
    bar.go(-1);
    expect(now().choices.scenario).toEqual(openingScenario);
    bar.go(+2);
    expect(now().choices.scenario.failures).toEqual(['primary', 'secondary']);
    expect(bar.entries()).toHaveLength(3);
  });

  it('cut off what lay ahead when a new choice is made after Back', () => {
    const bar = fakeAddressBar();
    const { now } = opened(bar);
    now().toggleFailure('primary');
    bar.go(-1);
    now().toggleFailure('pe2');
    expect(bar.entries()).toEqual(['/', '/?fail=pe2']);
  });

  it('keep the path and the hash of the page', () => {
    const bar = fakeAddressBar('/deep/page.html#details');
    opened(bar)
      .now()
      .changeScenario(sets({ exit: 'on' }));
    expect(bar.address()).toBe('/deep/page.html?exit=on#details');
  });

  it('let a selection go that has left the picture', () => {
    const bar = fakeAddressBar('/?exit=on&select=seattle-internet');
    const { now } = opened(bar);
    expect(now().choices.select).toBe('seattle-internet');
    now().changeScenario(sets({ exit: 'off' }));
    expect(now().choices.select).toBeNull();
    expect(bar.address()).toBe('/');
  });

  it('say so when Back leads to a selection that nobody can see', () => {
    const bar = fakeAddressBar('/?select=seattle-internet');
    const { now } = opened(bar);
    expect(now().notices.map(({ kind }) => kind)).toEqual(['not-in-picture']);
    now().toggleFailure('primary');
    now().dismissNotices();
    bar.go(-1);
    expect(now().choices.select).toBeNull();
    expect(now().notices).toEqual([{ kind: 'not-in-picture', key: 'select', value: 'seattle-internet' }]);
  });

  it('are left alone by a link to a place of the page', () => {
    const bar = fakeAddressBar('/?exit=on&fail=moon');
    const { now } = opened(bar);
    now().dismissNotices();
    bar.follow('#details');
    expect([now().notices, now().choices.scenario.options]).toEqual([[], ['seattle-internet']]);
    now().toggleFailure('primary');
    expect(bar.address()).toBe('/?exit=on&fail=primary#details');
    bar.go(-1);
    expect(now().choices.scenario).toMatchObject(sets({ exit: 'on', failures: [] }));
  });

  it('go apart when told to stop', () => {
    const bar = fakeAddressBar();
    const { now, stop } = opened(bar);
    stop();
    now().changeScenario(sets({ exit: 'on' }));
    expect([bar.address(), bar.isListening()]).toEqual(['/', false]);
  });
});

describe('where the browser refuses', () => {
  it('the query, the choices lie behind the hash, and Back still undoes', () => {
    const bar = fakeAddressBar('/page.html', 'queries');
    const { now } = opened(bar);
    now().toggleFailure('primary');
    expect(bar.address()).toBe('/page.html#?fail=primary');
    expect(opened(fakeAddressBar(bar.address())).now().choices).toEqual(now().choices);
    bar.go(-1);
    expect(now().choices.scenario).toEqual(openingScenario);
  });

  it('everything, the view is right all the same', () => {
    const bar = fakeAddressBar('/', 'everything');
    const { now } = opened(bar);
    now().toggleFailure('primary');
    expect(now().choices.scenario.failures).toEqual(['primary']);
  });
});
