import { describe, expect, it } from 'vitest';
import { libraryIds } from '../../../src/model/library';
import { loadLibraryFile } from '../../../src/networks/library/loadLibrary';
import { encodeNetwork } from '../../../src/store/network/fragmentCodec';
import { selectLibraryId, selectTold } from '../../../src/store/network/networkSelectors';
import { createNetworkStore } from '../../../src/store/network/networkStore';
import { addressOf, syncNetworkWithAddress } from '../../../src/store/network/networkSync';
import { fakeAddressBar } from '../fakeAddressBar';

// Loaded before: what these tests wait for is the address, not the file.
await Promise.all(libraryIds.map(loadLibraryFile));

const library = {
  load: loadLibraryFile,
  onFault: (fault: unknown) => {
    throw fault;
  },
};

async function opened(address: string, refused?: 'queries') {
  const bar = fakeAddressBar(address, refused);
  const store = createNetworkStore();
  const { stop } = syncNetworkWithAddress(store, bar, library);
  await expect.poll(() => store.getState().phase).toBe('open');
  return { bar, store, stop };
}

describe('the address of a network of the library', () => {
  it.each(libraryIds)('opens it, and everything of it can be told: %s', async (id) => {
    const { store, stop } = await opened(`/?network=${id}`);
    expect(selectLibraryId(store.getState())).toBe(id);
    expect(selectTold(store.getState())?.unknown).toEqual([]);
    stop();
  });

  it('asks what it says, by short ids too, and follows every change', async () => {
    const { bar, store, stop } = await opened(
      '/page/?network=three-tiers&from=bern&to=hub&fail=location:zurich',
    );
    const scenario = () => selectTold(store.getState())?.answer.scenario;
    expect(scenario()).toMatchObject({
      office: 'bern',
      destination: 'vnet:hub',
      failures: ['location:zurich'],
    });
    store.getState().ask({ failures: ['provider:carrier-one'] });
    await expect
      .poll(() => bar.address())
      .toBe('/page/?network=three-tiers&from=bern&to=hub&fail=provider:carrier-one');
    bar.go(-1);
    await expect.poll(() => scenario()?.failures).toEqual(['location:zurich']);
    stop();
  });

  it('is repaired, in one way as in the other, and says as what it was read', async () => {
    const failures = ['location:marseille', 'provider:carrier-one'];
    const asked = 'view=overview&fail=location:marseille~provider:carrier-one';
    const first = await opened(`/?network=one-duct;${asked}).`);
    const own = await encodeNetwork(first.store.getState().text);
    const second = await opened(`/#net=${own}&amp;${asked}).`);
    for (const { bar, store, stop } of [first, second]) {
      const { repaired, view, notRead } = store.getState();
      expect(selectTold(store.getState())?.answer.scenario.failures).toEqual(failures);
      expect([view, notRead, selectTold(store.getState())?.unknown]).toEqual(['overview', [], []]);
      expect(repaired.map(({ kind }) => kind)).toContain('repaired');
      expect(repaired.map(({ key, value }) => `${key}=${value}`).join('&')).toContain(asked);
      await expect
        .poll(() => bar.address())
        .toMatch(/&fail=location:marseille~provider:carrier-one&view=overview$/);
      expect(store.getState().repaired).toEqual(repaired);
      stop();
    }
  });

  it('becomes that of a network of one’s own once a word of the text is another, and comes back with it', async () => {
    const { bar, store, stop } = await opened('/?network=branches&from=munich');
    const { text } = store.getState();
    store.getState().setText(text.replace('count: 240', 'count: 241'));
    await expect.poll(() => bar.address()).toMatch(/^\/#net=1\..*&from=munich$/);
    expect(selectLibraryId(store.getState())).toBeNull();
    expect(await addressOf(store.getState())).toMatch(/^#net=1\./);
    store.getState().setText(text);
    await expect.poll(() => bar.address()).toBe('/?network=branches&from=munich');
    expect(await addressOf(store.getState())).toBe('?network=branches&from=munich');
    stop();
  });

  it('moves from one to another, and from a network of one’s own to one of the library', async () => {
    const { bar, store, stop } = await opened('/?network=branches');
    bar.follow('/?network=bow-tie&from=dublin');
    await expect.poll(() => selectLibraryId(store.getState())).toBe('bow-tie');
    bar.follow('/#net');
    await expect.poll(() => store.getState().phase).toBe('start');
    bar.follow('/?network=bow-tie&from=dublin');
    await expect.poll(() => selectLibraryId(store.getState())).toBe('bow-tie');
    stop();
  });

  it('opens the start page for ?view=library, in place of that address', async () => {
    const bar = fakeAddressBar('/page/?view=library');
    const store = createNetworkStore();
    const { stop } = syncNetworkWithAddress(store, bar, library);
    await expect.poll(() => bar.address()).toBe('/page/#net');
    expect(store.getState().phase).toBe('start');
    bar.follow('/page/?network=bow-tie&from=dublin');
    await expect.poll(() => selectLibraryId(store.getState())).toBe('bow-tie');
    bar.go(-1);
    await expect.poll(() => store.getState().phase).toBe('start');
    expect(bar.entries()).toEqual(['/page/#net', '/page/?network=bow-tie&from=dublin']);
    stop();
  });

  it('has the step of its tour, an answer and the lecture, which a text of one’s own loses but for the lecture', async () => {
    const { bar, store, stop } = await opened('/?network=branches&step=predict&answer=2&present=on');
    const tour = { step: 'predict', answer: '2', lecture: 'on' } as const;
    expect(store.getState().tour).toEqual(tour);
    store.getState().showTour({ ...tour, step: 'why', answer: null }, store.getState().asked);
    await expect.poll(() => bar.address()).toBe('/?network=branches&step=why&present=on');
    store.getState().setText(`${store.getState().text}\n`);
    await expect.poll(() => bar.address()).toMatch(/^\/#net=1\.[^&]*&present=on$/);
    stop();
  });

  it('stands behind the hash where a browser refuses queries', async () => {
    const { bar, store, stop } = await opened('/page.html#?network=one-duct&from=lyon', 'queries');
    store.getState().ask({ failures: ['shared:shared-1'] });
    await expect
      .poll(() => bar.address())
      .toBe('/page.html#?network=one-duct&from=lyon&fail=shared:shared-1');
    stop();
  });

  it('says what it asks for and the network does not have', async () => {
    const { store, stop } = await opened('/?network=one-duct&from=paris&fail=er-lyon');
    expect(selectTold(store.getState())?.unknown).toEqual(['paris', 'er-lyon']);
    stop();
  });

  it('says it where the file does not arrive', async () => {
    const faults: unknown[] = [];
    const store = createNetworkStore();
    const lost = {
      load: () => Promise.reject(new Error('lost')),
      onFault: (fault: unknown) => faults.push(fault),
    };
    const { stop } = syncNetworkWithAddress(store, fakeAddressBar('/?network=bow-tie'), lost);
    await expect.poll(() => faults).toEqual([new Error('lost')]);
    expect(store.getState().phase).toBe('reading');
    stop();
  });
});
