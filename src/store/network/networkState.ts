// State of a network written by a user: its text, from which all else derives, and the question.

import type { StoreApi } from 'zustand/vanilla';
import type { LibraryId } from '../../model/library';
import type { Notice } from '../choices/addressKey';
import type { Asked } from './askedCodec';
import type { NetworkPart } from './fragmentCodec';
import type { Decision } from './ledgerEdit';
import type { NetworkTour } from './networkTour';
import type { NetworkView } from './notRead';
import type { Shown } from './shown';

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
  /** Assumptions decided in this visit, including those that the text no longer has. */
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
  /**
   * Writes the decision into the text as it stands and records it. "refused" if the text cannot take it, "gone" if
   * it no longer has what the decision is about.
   */
  readonly decide: (decision: Decision) => 'written' | 'refused' | 'gone';
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

/** Reads and changes the state, for the functions that make up its actions. */
export type StateAccess = Pick<StoreApi<NetworkState>, 'setState' | 'getState'>;
