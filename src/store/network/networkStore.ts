// Store of a network written by a user: its text, from which all else derives, and the question.

import { createStore } from 'zustand/vanilla';
import type { LibraryId } from '../../model/library';
import type { Notice } from '../choices/addressKey';
import { type Asked, nothingAsked } from './askedCodec';
import { canBeTold, type Told, toldOf } from './derived';
import type { NetworkPart } from './fragmentCodec';
import { type Decision, textWithDecision } from './ledgerEdit';
import { looksLikeAzure } from './looksLikeAzure';
import { type NetworkTour, noTour } from './networkTour';
import type { NetworkView } from './notRead';
import { openingShown, type Shown } from './shown';

/** Reason why the network in an address cannot be opened. */
export type BadArrival = Exclude<NetworkPart, { readonly kind: 'whole' }>;

export type Opened = Partial<
  Pick<
    NetworkState,
    'fileName' | 'asked' | 'view' | 'shown' | 'tour' | 'wasSent' | 'notRead' | 'repaired' | 'historyStep'
  >
> & {
  readonly text: string;
  /** Library network that the text belongs to. */
  readonly library?: LibraryId;
};

export type NetworkState = {
  /** "reading" at first and while an address is being decoded. */
  readonly phase: 'reading' | 'start' | 'open';
  readonly text: string;
  /** Null if not opened from a file. */
  readonly fileName: string | null;
  /** Opened library network and its original text. */
  readonly library: { readonly id: LibraryId; readonly text: string } | null;
  /** Text as last opened or saved. */
  readonly savedText: string;
  /** Last text with an answer, so that a typing error does not clear the page. */
  readonly lastTold: string | null;
  readonly asked: Asked;
  readonly view: NetworkView;
  /** Panel, direction and topic beside the question. */
  readonly shown: Shown;
  readonly tour: NetworkTour;
  /** Question from before the tour; null if the tour was opened by an address. */
  readonly askedBeforeTour: Asked | null;
  /** Azure output that was given as a description, for the Azure view to read. */
  readonly fromAzure: string | null;
  readonly badArrival: BadArrival | null;
  /** True where a mail filter turned "#" into "%23" in the link, so that a server received it. */
  readonly wasSent: boolean;
  /** Assumptions decided in this visit. */
  readonly decisions: readonly Decision[];
  /** Parts of the address, such as "more=myths", that say nothing to the page of a network. */
  readonly notRead: readonly string[];
  /** Repairs of an address that was damaged in transit. */
  readonly repaired: readonly Notice[];
  /** History method for the next change of the address. */
  readonly historyStep: 'push' | 'replace';
  readonly open: (opened: Opened) => void;
  readonly close: () => void;
  readonly refuse: (badArrival: BadArrival) => void;
  readonly setText: (text: string) => void;
  /** Sets the text after an answer; the question forgets names that the answer took out of it. */
  readonly setAnswered: (text: string) => void;
  /** Puts another network, or none, in place of the text, with nothing asked of it yet. */
  readonly setNetwork: (text: string) => void;
  /** Clears the Azure output once the view has read it. */
  readonly takeFromAzure: () => void;
  readonly dismissRepairs: () => void;
  /** Writes the decision into the text and records it; "refused" if the text cannot take it. */
  readonly decide: (decision: Decision) => 'written' | 'refused';
  readonly saved: (fileName: string) => void;
  readonly ask: (change: Partial<Asked>) => void;
  /** Shows this question in the picture, as one history entry. */
  readonly askInPicture: (asked: Asked) => void;
  readonly toggleFailure: (id: string) => void;
  /** Selects an element, and shows the panel that explains it; one history entry. */
  readonly choose: (id: string | null) => void;
  readonly show: (view: NetworkView) => void;
  /** Changes panel, direction, topic or clock, as one history entry. */
  readonly showMore: (change: Partial<Shown>) => void;
  /** Moves in the tour and asks what belongs there, as one history entry; keeps the text view. */
  readonly showTour: (tour: NetworkTour, asked: Asked) => void;
  readonly leaveTour: () => void;
  readonly setLecture: (lecture: NetworkTour['lecture']) => void;
};

export type NetworkStore = ReturnType<typeof createNetworkStore>;

const toggled = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id].sort();

/** Leaves out what the text does not have. */
function askedWithin(text: string, asked: Asked): Asked {
  const unknown = toldOf(text, asked)?.unknown ?? [];
  if (unknown.length === 0) return asked;
  const isKnown = (id: string) => !unknown.includes(id);
  const knownOrEmpty = (id: string) => (isKnown(id) ? id : '');
  return {
    office: knownOrEmpty(asked.office),
    destination: knownOrEmpty(asked.destination),
    prefer: knownOrEmpty(asked.prefer),
    options: asked.options.filter(isKnown),
    failures: asked.failures.filter(isKnown),
  };
}

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
    shown: openingShown,
    tour: noTour,
    askedBeforeTour: null,
    fromAzure: null,
    badArrival: null,
    wasSent: false,
    decisions: [],
    notRead: [],
    repaired: [],
    historyStep: 'replace',
    open: (opened) => {
      if (looksLikeAzure(opened.text)) {
        get().open({ text: '', view: 'azure' });
        set({ fromAzure: opened.text });
        return;
      }
      const { text, fileName = null, asked = nothingAsked, view, library, tour = noTour } = opened;
      const { wasSent = false, historyStep = 'push', shown = openingShown, notRead = [] } = opened;
      const { repaired = [] } = opened;
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
        shown,
        tour,
        askedBeforeTour: null,
        badArrival: null,
        wasSent,
        decisions: [],
        notRead,
        repaired,
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
    setAnswered: (text) => {
      const { asked } = get();
      get().setText(text);
      set({ asked: askedWithin(get().text, asked) });
    },
    setNetwork: (text) => {
      const isTold = canBeTold(text);
      set({
        text,
        fileName: null,
        library: null,
        savedText: '',
        lastTold: isTold ? text : null,
        asked: nothingAsked,
        decisions: [],
        shown: { ...get().shown, select: null },
        historyStep: 'replace',
      });
    },
    takeFromAzure: () => set({ fromAzure: null }),
    dismissRepairs: () => set({ repaired: [] }),
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
    askInPicture: (asked) =>
      set(({ shown }) => ({
        asked,
        view: 'picture',
        shown: { ...shown, compare: null },
        historyStep: 'push',
      })),
    toggleFailure: (id) =>
      set(({ asked }) => ({
        asked: { ...asked, failures: toggled(asked.failures, id) },
        historyStep: 'push',
      })),
    choose: (select) =>
      set(({ shown }) => ({
        shown: { ...shown, select, panel: select === null ? shown.panel : 'explain' },
        historyStep: 'push',
      })),
    show: (view) => set({ view, historyStep: 'push' }),
    showMore: (change) => set(({ shown }) => ({ shown: { ...shown, ...change }, historyStep: 'push' })),
    showTour: (tour, next) =>
      set(({ asked, shown, tour: before, askedBeforeTour, view }) => ({
        tour,
        asked: next,
        askedBeforeTour: before.step === null ? asked : askedBeforeTour,
        view: view === 'text' ? 'text' : 'picture',
        shown: { ...shown, select: null },
        historyStep: 'push',
      })),
    leaveTour: () =>
      set(({ asked, askedBeforeTour }) => ({
        tour: noTour,
        asked: askedBeforeTour ?? { ...asked, failures: [] },
        askedBeforeTour: null,
        historyStep: 'push',
      })),
    setLecture: (lecture) => set(({ tour }) => ({ tour: { ...tour, lecture }, historyStep: 'push' })),
  }));

/** Returns null before any text has had an answer. */
export const selectTold = ({ lastTold, asked }: NetworkState): Told | null =>
  lastTold === null ? null : toldOf(lastTold, asked);

/** True while the answer belongs to an earlier text, because the current one has none. */
export const selectIsStale = ({ text, lastTold }: NetworkState): boolean =>
  lastTold !== null && lastTold !== text;

/** Returns the library network while its text is unchanged. */
export const selectLibraryId = ({ phase, library, text }: NetworkState): LibraryId | null =>
  phase === 'open' && library?.text === text ? library.id : null;
