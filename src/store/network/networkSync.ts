// Syncs network and address both ways. Deflating is asynchronous, so the address lags a little.

import type { LibraryId, NetworkFile } from '../../model/library';
import { isLibraryView, libraryIdIn } from '../libraryAddress';
import { type AddressBar, queryIn } from '../urlSync';
import { repairedFor, type Written } from './arrival';
import { askedIn, choicesOf, nothingAsked } from './askedCodec';
import { toldOf } from './derived';
import { decodeNetwork, encodeNetwork } from './fragmentCodec';
import { libraryPlaceIn, libraryQueryFor } from './libraryChoices';
import { type NetworkAddress, networkAddressIn, networkHash } from './networkAddress';
import { selectLibraryId } from './networkSelectors';
import type { NetworkState } from './networkState';
import type { NetworkStore } from './networkStore';
import { noTour } from './networkTour';
import { forgetTyped, keepTyped, type TabMemory, takeTyped } from './typedLast';

/** Delay after typing: browsers limit how often the address may be written. */
const AFTER_TYPING_MS = 400;

export type Library = {
  readonly load: (id: LibraryId) => Promise<NetworkFile>;
  /** Called when a library file fails to load. */
  readonly onFault: (fault: unknown) => void;
};

export type NetworkSync = {
  /** Fragment of the current state, with its "#". */
  readonly hash: () => Promise<string>;
  readonly stop: () => void;
};

export async function hashOf({ phase, text, asked, view, shown, tour }: NetworkState): Promise<string> {
  if (phase !== 'open') return networkHash(null, new Map());
  const { lecture } = tour;
  return networkHash(await encodeNetwork(text), choicesOf(asked, view, shown, { ...noTour, lecture }));
}

type Viewed = Pick<NetworkState, 'asked' | 'view' | 'shown' | 'tour'>;

/**
 * Encodes the network once; the returned function addresses any view of it. Includes "?" or "#"; human-readable
 * for a library network.
 */
export async function addresserOf(state: NetworkState): Promise<(viewed: Viewed) => string> {
  const id = selectLibraryId(state);
  if (id !== null)
    return ({ asked, view, shown, tour }) => libraryQueryFor(id, choicesOf(asked, view, shown, tour));
  if (state.phase !== 'open') return () => networkHash(null, new Map());
  const part = await encodeNetwork(state.text);
  return ({ asked, view, shown, tour: { lecture } }) =>
    networkHash(part, choicesOf(asked, view, shown, { ...noTour, lecture }));
}

export async function addressOf(state: NetworkState): Promise<string> {
  const addressed = await addresserOf(state);
  return addressed(state);
}

const isElsewhere = (state: NetworkState, before: NetworkState): boolean =>
  state.phase !== before.phase ||
  state.text !== before.text ||
  state.asked !== before.asked ||
  state.shown !== before.shown ||
  state.tour !== before.tour ||
  state.view !== before.view;

const fileOf = ({ fileName, savedText }: NetworkState) => ({ fileName, savedText });

/** What an address asks of the network in this text. */
function arrivedAt(text: string, written: Written) {
  const topology = toldOf(text, nothingAsked)?.compiled.topology ?? null;
  const { choices, repaired } = repairedFor(topology, written);
  return { ...askedIn(choices), repaired, historyStep: 'replace' } as const;
}

export function syncNetworkWithAddress(
  store: NetworkStore,
  bar: AddressBar,
  library: Library,
  memory: () => TabMemory = () => sessionStorage,
): NetworkSync {
  const placeNow = () => bar.location.pathname + bar.location.search + bar.location.hash;
  let shown: string | null = null;
  let turn = 0;
  let isStopped = false;
  // State with a text that was typed at an address and that the address does not have yet.
  let unwritten: { readonly place: string; readonly typed: NetworkState } | null = null;
  // File of each address written in this visit, and its text as last opened or saved.
  const files = new Map<string, ReturnType<typeof fileOf>>();
  let isArriving = false;

  /** Shows what an address says; nobody typed it. */
  const show = (change: () => void) => {
    isArriving = true;
    change();
    isArriving = false;
  };

  /** Restores what was typed at this address last, if the page moved on before the address had it. */
  const restore = (): boolean => {
    if (unwritten?.place !== placeNow()) return false;
    store.setState({ ...unwritten.typed, historyStep: 'replace' });
    return true;
  };

  const readNetwork = async (address: NetworkAddress, isLate: () => boolean) => {
    const { getState } = store;
    if (address.part === null) {
      if (getState().phase !== 'start') getState().close();
      return;
    }
    const part = await decodeNetwork(address.part);
    if (isLate()) return;
    const { text, phase } = getState();
    const { wasSent } = address;
    if (part.kind !== 'whole') return getState().refuse(part);
    const arrived = arrivedAt(part.text, address);
    const { fileName = null, savedText = part.text } = files.get(placeNow()) ?? {};
    show(() => {
      if (part.text === text && phase === 'open') return store.setState(arrived);
      getState().open({ text: part.text, fileName, wasSent, ...arrived });
      store.setState({ savedText });
    });
  };

  const readLibrary = async (query: string, isLate: () => boolean) => {
    const place = libraryPlaceIn(query);
    if (!place) return;
    const { id } = place;
    const now = store.getState();
    if (selectLibraryId(now) === id) {
      show(() => store.setState(arrivedAt(now.text, place)));
      return;
    }
    try {
      const { text } = await library.load(id);
      if (!isLate()) show(() => now.open({ text, library: id, ...arrivedAt(text, place) }));
    } catch (fault) {
      if (!isLate()) library.onFault(fault);
    }
  };

  const read = async () => {
    const address = networkAddressIn(bar.location);
    const query = queryIn(bar.location);
    const isChooser = !address && isLibraryView(query);
    // Skip addresses that are not of a network, and the address already shown.
    if ((!address && !isChooser && libraryIdIn(query) === null) || placeNow() === shown) return;
    turn += 1;
    const mine = turn;
    const isLate = () => isStopped || mine !== turn;
    shown = placeNow();
    if (restore()) return;
    if (isChooser) return store.setState({ phase: 'start', badArrival: null, historyStep: 'replace' });
    await (address ? readNetwork(address, isLate) : readLibrary(query, isLate));
  };

  const write = async (step: NetworkState['historyStep'], mine: number) => {
    const address = await addressOf(store.getState());
    const isQuery = address.startsWith('?');
    if (isStopped || mine !== turn) return;
    // Move a network that arrived in the path to the fragment, which no server receives.
    const path = bar.location.pathname.replace(/%23net.*$/i, '');
    // Drop the query of a library network, which does not apply to this one.
    const isOfLibrary = libraryIdIn(bar.location.search) !== null || isLibraryView(bar.location.search);
    const search = isOfLibrary ? '' : bar.location.search;
    const places = isQuery ? [path + address, `#${address}`] : [path + search + address];
    if (places.includes(placeNow())) {
      if (unwritten?.place === placeNow()) unwritten = null;
      forgetTyped(memory);
      return;
    }
    for (const place of places) {
      try {
        if (step === 'push') bar.history.pushState(null, '', place);
        else bar.history.replaceState(null, '', place);
        break;
      } catch {
        // Try the next form of address, if any: the view is correct regardless.
      }
    }
    forgetTyped(memory);
    if (step === 'replace') {
      unwritten = null;
      if (shown !== null) files.delete(shown);
    }
    shown = placeNow();
    files.set(shown, fileOf(store.getState()));
  };

  const stop = store.subscribe((state, before) => {
    if (!isElsewhere(state, before)) {
      if (shown !== null) files.set(shown, fileOf(state));
      return;
    }
    if (state.badArrival) return;
    turn += 1;
    const mine = turn;
    const isTyped = state.text !== before.text && before.phase === 'open' && state.historyStep === 'replace';
    if (isTyped && !isArriving && shown !== null) {
      unwritten = { place: shown, typed: state };
      keepTyped(memory, shown, state.text);
    }
    setTimeout(() => void write(state.historyStep, mine), isTyped ? AFTER_TYPING_MS : 0);
  });

  const onMove = () => void read();
  bar.addEventListener('popstate', onMove);
  bar.addEventListener('hashchange', onMove);
  const typed = takeTyped(memory, placeNow());
  void read().then(() => {
    if (typed !== null && !isStopped && store.getState().phase === 'open') store.getState().setText(typed);
  });
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
