import { useEffect, useRef } from 'react';
import { pageWords } from '../../../content/controls';
import { embedWords } from '../../../content/share';
import { selectTold } from '../../../store/network/networkSelectors';
import { noTour } from '../../../store/network/networkTour';
import { Verdict } from '../../verdict/Verdict';
import { NetworkMap } from '../picture/NetworkMap';
import { FailureRows } from '../question/FailureRows';
import { QuestionSentence } from '../question/QuestionSentence';
import { Explained } from '../state/Explained';
import { NetworkNotices } from '../state/NetworkNotices';
import { NothingYet } from '../state/NothingYet';
import { useNetwork } from '../state/useNetwork';
import { useAddresser } from './useAddresser';
import './embeddedNetwork.css';

/** A network inside another site: question, verdict, map, failures, and a link to the whole page. */
export function EmbeddedNetwork() {
  const told = useNetwork(selectTold);
  const asked = useNetwork((state) => state.asked);
  const shown = useNetwork((state) => state.shown);
  const addressed = useAddresser();
  const page = useToldHeight();
  return (
    <div ref={page} className="embedded-network">
      <header className="visually-hidden">
        <h1>{pageWords.title}</h1>
      </header>
      <main className="page">
        <NetworkNotices told={told} />
        {told ? (
          <Explained told={told}>
            <QuestionSentence told={told} />
            <Verdict />
            <NetworkMap told={told} />
            <FailureRows told={told} />
          </Explained>
        ) : (
          <NothingYet />
        )}
      </main>
      <footer className="embedded-network-footer">
        {addressed && (
          <a
            href={addressed({ asked, view: 'picture', shown: { ...shown, embed: false }, tour: noTour })}
            target="_blank"
            rel="noopener"
          >
            {embedWords.openFullPage}
          </a>
        )}
        <span>{embedWords.model}</span>
      </footer>
    </div>
  );
}

/** Tells the site around the frame how high its content is, and nothing else. */
function useToldHeight() {
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = page;
    if (!current || window.parent === window) return;
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(current.getBoundingClientRect().height);
      window.parent.postMessage({ type: 'network-height', height }, '*');
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return page;
}
