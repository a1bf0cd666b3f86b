// A network that somebody wrote: its text, which is the truth, and what is asked of it.

import { createStore } from 'zustand/vanilla';
import type { LibraryId } from '../../model/library';
import { type Asked, type NetworkView, nothingAsked } from './askedCodec';
import { canBeTold, type Told, toldOf } from './derived';
import type { NetworkPart } from './fragmentCodec';
import { type Decision, textWithDecision } from './ledgerEdit';
import { looksLikeAzure } from './looksLikeAzure';

/** What is wrong with the network of an address. */
export type BadArrival = Exclude<NetworkPart, { readonly kind: 'whole' }>;

export type Opened = {
  readonly text: string;
  /** Null for what did not come as a file. */
  readonly fileName?: string | null;
  readonly asked?: Asked;
  readonly view?: NetworkView;
  readonly wasSent?: boolean;
  /** The network of the library whose text it is. */
  readonly library?: LibraryId;
  readonly historyStep?: NetworkState['historyStep'];
};

export type NetworkState = {
  /** Nothing is open at first, or while an address is still being read. */
  readonly phase: 'reading' | 'start' | 'open';
  readonly text: string;
  readonly fileName: string | null;
  /** The network of the library that was opened, and its text as it came. */
  readonly library: { readonly id: LibraryId; readonly text: string } | null;
  /** The text as it was opened or saved last. */
  readonly savedText: string;
  /** The last text of which something can be told, so that a slip of the pen takes nothing away. */
  readonly lastTold: string | null;
  readonly asked: Asked;
  readonly view: NetworkView;
  /** What Azure prints, where it was given for a description: it waits for the view that reads it. */
  readonly fromAzure: string | null;
  readonly badArrival: BadArrival | null;
  /** True where a mail filter had turned the "#" of the link into "%23", so that a server has been sent it. */
  readonly wasSent: boolean;
  /** Assumptions that were decided on this visit. */
  readonly decisions: readonly Decision[];
  /** The element of the picture that is asked about; no address carries it. */
  readonly chosen: string | null;
  /** How the next change of the address is to be remembered. */
  readonly historyStep: 'push' | 'replace';
  readonly open: (opened: Opened) => void;
  readonly close: () => void;
  readonly refuse: (badArrival: BadArrival) => void;
  readonly setText: (text: string) => void;
  /** The view has taken what came from Azure. */
  readonly takeFromAzure: () => void;
  /** Changes the text and remembers what was decided by it; null where the text cannot take it. */
  readonly decide: (decision: Decision) => 'written' | 'refused';
  readonly saved: (fileName: string) => void;
  readonly ask: (change: Partial<Asked>) => void;
  /** One step, that Back undoes: the picture with exactly this question. */
  readonly askInPicture: (asked: Asked) => void;
  readonly toggleFailure: (id: string) => void;
  readonly choose: (id: string | null) => void;
  readonly show: (view: NetworkView) => void;
};

export type NetworkStore = ReturnType<typeof createNetworkStore>;

const toggled = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id].sort();

export const createNetworkStore = () =>
  createStore<NetworkState>()((set, get) => ({
    phase: 'reading',
    text: '',
    fileName: null,
    library: null,
    savedText: '',
    lastTold: null,
    asked: nothingAsked,
    view: 'picture',
    fromAzure: null,
    badArrival: null,
    wasSent: false,
    decisions: [],
    chosen: null,
    historyStep: 'replace',
    open: (opened) => {
      if (looksLikeAzure(opened.text)) {
        get().open({ text: '', view: 'azure' });
        set({ fromAzure: opened.text });
        return;
      }
      const { text, fileName = null, asked = nothingAsked, view, library } = opened;
      const { wasSent = false, historyStep = 'push' } = opened;
      const isTold = canBeTold(text);
      set({
        phase: 'open',
        text,
        fileName,
        library: library ? { id: library, text } : null,
        savedText: text,
        lastTold: isTold ? text : null,
        asked,
        view: view ?? (isTold ? 'picture' : 'edit'),
        badArrival: null,
        wasSent,
        decisions: [],
        chosen: null,
        historyStep,
      });
    },
    close: () => set({ phase: 'start', badArrival: null, historyStep: 'push' }),
    refuse: (badArrival) => set({ phase: 'start', badArrival, historyStep: 'replace' }),
    setText: (text) => {
      if (looksLikeAzure(text)) return set({ fromAzure: text, view: 'azure' });
      set((state) => ({
        text,
        lastTold: canBeTold(text) ? text : state.lastTold,
        historyStep: 'replace',
      }));
    },
    takeFromAzure: () => set({ fromAzure: null }),
    decide: (decision) => {
      const text = textWithDecision(get().text, decision);
      if (text === undefined) return 'refused';
      get().setText(text);
      set(({ decisions }) => ({
        decisions: [...decisions.filter(({ id }) => id !== decision.id), decision],
      }));
      return 'written';
    },
    saved: (fileName) => set(({ text }) => ({ fileName, savedText: text, historyStep: 'replace' })),
    ask: (change) => set(({ asked }) => ({ asked: { ...asked, ...change }, historyStep: 'push' })),
    askInPicture: (asked) => set({ asked, view: 'picture', historyStep: 'push' }),
    toggleFailure: (id) =>
      set(({ asked }) => ({
        asked: { ...asked, failures: toggled(asked.failures, id) },
        historyStep: 'push',
      })),
    choose: (chosen) => set({ chosen }),
    show: (view) => set({ view, historyStep: 'push' }),
  }));

/** Null where nothing of the text could be told yet. */
export const selectTold = ({ lastTold, asked }: NetworkState): Told | null =>
  lastTold === null ? null : toldOf(lastTold, asked);

/** What is told is about an earlier text: of this one nothing can be told. */
export const selectIsStale = ({ text, lastTold }: NetworkState): boolean =>
  lastTold !== null && lastTold !== text;

/** The network of the library that this is, as long as nothing of its text was changed. */
export const selectLibraryId = ({ phase, library, text }: NetworkState): LibraryId | null =>
  phase === 'open' && library?.text === text ? library.id : null;
