import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { selectIsStale, selectTold } from '../../../src/store/network/networkSelectors';
import { createNetworkStore } from '../../../src/store/network/networkStore';
import { hashOf, syncNetworkWithAddress } from '../../../src/store/network/networkSync';
import { azureInputs } from '../../fixtures/azureExpectations';
import { fakeAddressBar } from '../fakeAddressBar';

const text = readFileSync(
  join(import.meta.dirname, '../../fixtures/networks/vpn-backup.network.yaml'),
  'utf8',
);

const opened = (text: string) => {
  const store = createNetworkStore();
  store.getState().open({ text });
  return store;
};

describe('a network that somebody writes', () => {
  it('keeps what could be told while the text cannot be read, and what was asked', () => {
    const store = opened(text);
    store.getState().ask({ office: 'seattle', destination: 'vnet:hub', failures: ['circuit:er'] });
    const before = selectTold(store.getState());
    expect(before?.answer.privacy).toBe('encrypted');
    store.getState().setText(text.slice(0, 40));
    expect(selectIsStale(store.getState())).toBe(true);
    expect(selectTold(store.getState())).toBe(before);
    store.getState().setText(text);
    expect(selectIsStale(store.getState())).toBe(false);
    expect(selectTold(store.getState())?.answer.scenario.failures).toEqual(['circuit:er']);
  });

  it('forgets what was asked of the network before another one came, and names that an answer took away', () => {
    const store = opened(text);
    const asked = { office: 'seattle', destination: 'vnet:spoke', failures: ['circuit:er'] };
    store.getState().ask(asked);
    const other = text.replaceAll('spoke', 'branch');
    store.getState().setAnswered(other);
    expect(selectTold(store.getState())?.unknown).toEqual([]);
    expect(store.getState().asked).toMatchObject({
      office: 'seattle',
      destination: '',
      failures: ['circuit:er'],
    });
    store.getState().setNetwork(text);
    expect(store.getState().asked).toMatchObject({ office: '', destination: '', failures: [] });
    store.getState().setNetwork('');
    expect(selectTold(store.getState())).toBeNull();
  });

  it('asks for what an edit takes away again once it is back', () => {
    const store = opened(text);
    store.getState().ask({ destination: 'vnet:spoke' });
    store.getState().setText(text.replaceAll('spoke', 'branch'));
    expect(selectTold(store.getState())?.unknown).toEqual(['vnet:spoke']);
    store.getState().setText(text);
    expect(selectTold(store.getState())?.answer.scenario.destination).toBe('vnet:spoke');
  });

  it('opens in the editor where nothing can be told yet', () => {
    expect(opened('network: x').getState().view).toBe('edit');
    expect(opened(text).getState().view).toBe('picture');
  });
});

const noLibrary = { load: () => Promise.reject(new Error('none')), onFault: () => {} };

describe('what Azure prints, given for a description', () => {
  const printed =
    '[{ "name": "er", "serviceKey": "SECRET-key", "type": "Microsoft.Network/expressRouteCircuits" }]';

  it('stands in no text and no address, wherever it was opened or pasted', async () => {
    const fresh = opened(printed);
    const edited = opened(text);
    edited.getState().setText(printed);
    for (const store of [fresh, edited]) {
      expect(store.getState()).toMatchObject({ view: 'azure', fromAzure: printed });
      expect(store.getState().text).not.toContain('SECRET');
      expect(await hashOf(store.getState())).toBe(
        await hashOf({ ...store.getState(), text: store === fresh ? '' : text }),
      );
      store.getState().takeFromAzure();
      expect(JSON.stringify(store.getState())).not.toContain('SECRET');
    }
    expect(edited.getState().text).toBe(text);
  });

  it('is not what a description with a note on Azure is', () => {
    const noted = `${text}note: like Microsoft.Network/virtualNetworks\n`;
    expect(opened(noted).getState()).toMatchObject({ text: noted, fromAzure: null });
  });

  it.each(
    azureInputs
      .filter(({ file }) => !/learned|csv|table|tfstate/.test(file))
      .map(({ file, text }) => [file, text]),
  )('is known by its fields: %s', (_, output) => expect(opened(output).getState().fromAzure).toBe(output));
});

describe('the address of a network', () => {
  it('follows the text and the question, and opens them again', async () => {
    const store = opened(text);
    store.getState().ask({ destination: 'vnet:hub', failures: ['circuit:er'] });
    store.getState().show('overview');
    const hash = await hashOf(store.getState());

    const bar = fakeAddressBar(`https://example.org/${hash}`);
    const other = createNetworkStore();
    const { stop } = syncNetworkWithAddress(other, bar, noLibrary);
    await expect.poll(() => other.getState().phase).toBe('open');
    expect(other.getState()).toMatchObject({
      text,
      view: 'overview',
      asked: { destination: 'vnet:hub', failures: ['circuit:er'] },
    });
    other.getState().show('edit');
    await expect.poll(() => bar.location.hash).toContain('&view=edit');
    stop();
  });

  it('shows nothing instead of a network that arrived cut off', async () => {
    const hash = await hashOf(opened(text).getState());
    const bar = fakeAddressBar(`https://example.org/${hash.slice(0, 90)}`);
    const store = createNetworkStore();
    const { stop } = syncNetworkWithAddress(store, bar, noLibrary);
    await expect.poll(() => store.getState().phase).toBe('start');
    expect(store.getState().badArrival?.kind).toBe('cut');
    expect(selectTold(store.getState())).toBeNull();
    stop();
  });

  it('takes a network out of the path, where a server is sent it', async () => {
    const hash = await hashOf(opened(text).getState());
    const bar = fakeAddressBar(`https://example.org/page/${hash.replace('#', '%23')}`);
    const store = createNetworkStore();
    const { stop } = syncNetworkWithAddress(store, bar, noLibrary);
    await expect.poll(() => store.getState().wasSent).toBe(true);
    await expect.poll(() => bar.location.pathname).toBe('/page/');
    expect(bar.location.hash).toBe(hash);
    stop();
  });
});
