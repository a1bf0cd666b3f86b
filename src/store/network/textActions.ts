// Actions that open a network, change its text or close it.

import { type Asked, nothingAsked } from './askedCodec';
import { canBeTold, toldOf } from './derived';
import { decisionWithin, textWithDecision } from './ledgerEdit';
import { looksLikeAzure } from './looksLikeAzure';
import type { NetworkState, StateAccess } from './networkState';
import { noTour } from './networkTour';
import { problemsOf } from './problems';
import { openingShown, SEPARATOR } from './shown';

type TextActions = Pick<
  NetworkState,
  | 'open'
  | 'close'
  | 'refuse'
  | 'setText'
  | 'setAnswered'
  | 'setNetwork'
  | 'takeFromAzure'
  | 'dismissRepairs'
  | 'decide'
  | 'saved'
>;

/** Leaves out what the text does not have. */
function askedWithin(text: string, asked: Asked): Asked {
  const unknown = toldOf(text, asked)?.unknown ?? [];
  if (unknown.length === 0) return asked;
  const isKnown = (id: string) => !unknown.includes(id);
  const knownOrEmpty = (id: string) => (isKnown(id) ? id : '');
  return {
    office: knownOrEmpty(asked.office),
    destination: knownOrEmpty(asked.destination),
    prefer: asked.prefer.split(SEPARATOR).filter(isKnown).join(SEPARATOR),
    options: asked.options.filter(isKnown),
    failures: asked.failures.filter(isKnown),
  };
}

export const textActions = ({ setState, getState }: StateAccess): TextActions => ({
  open: (opened) => {
    if (looksLikeAzure(opened.text)) {
      getState().open({ text: '', view: 'azure' });
      setState({ fromAzure: opened.text });
      return;
    }
    const { text, fileName = null, asked = nothingAsked, view, library, tour = noTour } = opened;
    const { wasSent = false, historyStep = 'push', shown = openingShown, notRead = [] } = opened;
    const { repaired = [] } = opened;
    const isTold = canBeTold(text);
    setState({
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
  close: () => setState({ phase: 'start', badArrival: null, historyStep: 'push' }),
  refuse: (badArrival) => setState({ phase: 'start', badArrival, historyStep: 'replace' }),
  setText: (text) => {
    if (looksLikeAzure(text)) return setState({ fromAzure: text, view: 'azure' });
    setState((state) => ({
      text,
      lastTold: canBeTold(text) ? text : state.lastTold,
      historyStep: 'replace',
    }));
  },
  setAnswered: (text) => {
    const { asked } = getState();
    getState().setText(text);
    setState({ asked: askedWithin(getState().text, asked) });
  },
  setNetwork: (text) => {
    const isTold = canBeTold(text);
    setState({
      text,
      fileName: null,
      library: null,
      savedText: '',
      lastTold: isTold ? text : null,
      asked: nothingAsked,
      decisions: [],
      shown: { ...getState().shown, select: null },
      historyStep: 'replace',
    });
  },
  takeFromAzure: () => setState({ fromAzure: null }),
  dismissRepairs: () => setState({ repaired: [] }),
  decide: (decision) => {
    const { text: before, setText } = getState();
    const within = decisionWithin(before, decision);
    if (!within) return problemsOf(before).errors === 0 ? 'gone' : 'refused';
    const text = textWithDecision(before, within);
    if (text === undefined) return 'refused';
    setText(text);
    setState(({ decisions }) => ({
      decisions: [...decisions.filter(({ id }) => id !== decision.id), within],
    }));
    return 'written';
  },
  saved: (fileName) => setState(({ text }) => ({ fileName, savedText: text, historyStep: 'replace' })),
});
