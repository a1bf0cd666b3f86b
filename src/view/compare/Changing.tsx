import { useEffect, useRef } from 'react';
import { compareWords } from '../../content/compare/compareWords';
import { comparedAgain, opened } from '../../store/pairs';
import { useFocusOpenerOnUnmount } from '../navigation/useFocusOpenerOnUnmount';
import { useExplainer, useExplainerStore } from '../shell/useExplainer';
import './changing.css';

/** Bar shown while one of two scenarios is changed: which one, and a button back to both. */
export function Changing() {
  const { store } = useExplainerStore();
  const which = useExplainer(({ choices }) => choices.comparison.changing);
  const bar = useRef<HTMLElement>(null);

  // Focus after a click, whose button has unmounted; leave the focus alone for an opened address.
  useEffect(() => {
    if (store.getState().historyStep === 'push') bar.current?.focus();
  }, [store]);

  useFocusOpenerOnUnmount('compare-opener');

  if (which === 'neither') return null;
  const { show } = store.getState();
  const now = () => store.getState().choices;
  return (
    <section ref={bar} className="changing" aria-label={compareWords.title} tabIndex={-1}>
      <p>{compareWords.changing[which]}</p>
      <button type="button" className="button" onClick={() => show(comparedAgain(now()))}>
        {compareWords.compareAgain}
      </button>
      <button type="button" className="quiet-button" onClick={() => show(opened(now(), now().scenario))}>
        {compareWords.keepOne}
      </button>
    </section>
  );
}
