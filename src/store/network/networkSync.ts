// Keeps a network and the address in step, both ways. Deflating takes a moment, so the address follows a little later.

import type { AddressBar } from '../urlSync';
import { askedIn, choicesOf } from './askedCodec';
import { decodeNetwork, encodeNetwork } from './fragmentCodec';
import { networkAddressIn, networkHash } from './networkAddress';
import type { NetworkState, NetworkStore } from './networkStore';

/** Browsers refuse to write an address for every key that is hit. */
const AFTER_TYPING_MS = 400;

export type NetworkSync = {
  /** The fragment for what is open now, with its "#". */
  readonly hash: () => Promise<string>;
  readonly stop: () => void;
};

export async function hashOf({ phase, text, asked, view }: NetworkState): Promise<string> {
  if (phase !== 'open') return networkHash(null, new Map());
  return networkHash(await encodeNetwork(text), choicesOf(asked, view));
}

const isElsewhere = (state: NetworkState, before: NetworkState): boolean =>
  state.phase !== before.phase ||
  state.text !== before.text ||
  state.asked !== before.asked ||
  state.view !== before.view;

export function syncNetworkWithAddress(store: NetworkStore, bar: AddressBar): NetworkSync {
  const placeNow = () => bar.location.pathname + bar.location.hash;
  let shown: string | null = null;
  let turn = 0;
  let isStopped = false;

  const read = async () => {
    const address = networkAddressIn(bar.location);
    // Elsewhere the page shows something else; what is here already need not be read again.
    if (!address || placeNow() === shown) return;
    turn += 1;
    const mine = turn;
    shown = placeNow();
    if (address.part === null) {
      if (store.getState().phase !== 'start') store.getState().close();
      return;
    }
    const part = await decodeNetwork(address.part);
    if (isStopped || mine !== turn) return;
    if (part.kind !== 'whole') store.getState().refuse(part);
    else if (part.text === store.getState().text && store.getState().phase === 'open') {
      store.setState({ ...askedIn(address.choices), historyStep: 'replace' });
    } else {
      const { fileName } = store.getState();
      const { wasSent } = address;
      store
        .getState()
        .open({ text: part.text, fileName, wasSent, historyStep: 'replace', ...askedIn(address.choices) });
    }
  };

  const write = async (step: NetworkState['historyStep'], mine: number) => {
    const hash = await hashOf(store.getState());
    if (isStopped || mine !== turn) return;
    // A network that arrived in the path goes to where nobody is sent it.
    const path = bar.location.pathname.replace(/%23net.*$/i, '');
    if (hash === bar.location.hash && path === bar.location.pathname) return;
    shown = path + hash;
    try {
      const address = path + bar.location.search + hash;
      if (step === 'push') bar.history.pushState(null, '', address);
      else bar.history.replaceState(null, '', address);
    } catch {
      // The view is right all the same; a link can still be copied.
    }
  };

  const stop = store.subscribe((state, before) => {
    if (!isElsewhere(state, before) || state.badArrival) return;
    turn += 1;
    const mine = turn;
    const isTyped = state.text !== before.text && before.phase === 'open' && state.historyStep === 'replace';
    setTimeout(() => void write(state.historyStep, mine), isTyped ? AFTER_TYPING_MS : 0);
  });

  const onMove = () => void read();
  bar.addEventListener('popstate', onMove);
  bar.addEventListener('hashchange', onMove);
  void read();
  return {
    hash: () => hashOf(store.getState()),
    stop: () => {
      isStopped = true;
      stop();
      bar.removeEventListener('popstate', onMove);
      bar.removeEventListener('hashchange', onMove);
    },
  };
}
