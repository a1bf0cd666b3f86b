import { lazy, Suspense, useEffect, useRef } from 'react';
import { moreWords, topicLabels } from '../../content/controls';
import { type Topic, topics } from '../../store/choices/page';
import { StartComparing } from '../compare/StartComparing';
import { bringTopicIntoView } from '../navigation/bringIntoView';
import { useAnswer } from '../shell/answer';
import { ErrorBoundary } from '../shell/ErrorBoundary';
import { Loading } from '../shell/Loading';
import { marked } from '../shell/places';
import { useExplainer, useExplainerStore } from '../shell/useExplainer';
import './more.css';

const rooms = {
  healing: lazy(() => import('./failover/Failover').then(({ Failover }) => ({ default: Failover }))),
  resilience: lazy(() =>
    import('./resilience/Resilience').then(({ Resilience }) => ({ default: Resilience })),
  ),
  exceptions: lazy(() =>
    import('./exceptions/Exceptions').then(({ Exceptions }) => ({ default: Exceptions })),
  ),
  layers: lazy(() => import('./layers/Layers').then(({ Layers }) => ({ default: Layers }))),
  contention: lazy(() =>
    import('./contention/Contention').then(({ Contention }) => ({ default: Contention })),
  ),
  remedies: lazy(() => import('./remedies/Remedies').then(({ Remedies }) => ({ default: Remedies }))),
  advice: lazy(() => import('./advice/Advice').then(({ Advice }) => ({ default: Advice }))),
  myths: lazy(() => import('./myths/Myths').then(({ Myths }) => ({ default: Myths }))),
  about: lazy(() => import('./about/About').then(({ About }) => ({ default: About }))),
} satisfies Record<Topic, unknown>;

/** Omits the topic that the page's foot links to. */
const offered = topics.filter((topic) => topic !== 'about');

/** Open topic below the picture, loaded on first use. */
export function More() {
  const { store } = useExplainerStore();
  const opener = useRef<Element | null>(null);
  const more = useExplainer((state) => state.choices.topic);
  const shown = useExplainer((state) => state.choices.topic, 'nextFrame');
  const answer = useAnswer(shown !== 'nothing');
  const wasOpen = useRef(shown);
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    // Scroll on a click; landing.ts scrolls for addresses.
    const isChosen = store.getState().historyStep === 'push';
    if (isChosen && shown !== 'nothing' && shown !== wasOpen.current) {
      opener.current = document.activeElement;
      bringTopicIntoView();
    }
    wasOpen.current = shown;
  }, [shown, store]);

  /** Closes the topic and focuses its opener, or its name in the row. */
  const close = () => {
    const row = list.current?.querySelector<HTMLElement>('[aria-expanded="true"]');
    const { current } = opener;
    const isThere = current instanceof HTMLElement && current.isConnected && current !== document.body;
    (isThere ? current : row)?.focus();
    store.getState().choose({ topic: 'nothing' });
  };

  return (
    <section className="more" aria-labelledby="more-heading">
      <div className="more-row">
        <h2 id="more-heading">{moreWords.heading}</h2>
        <ul ref={list} className="topics">
          {offered.map((topic) => (
            <li key={topic}>
              <button
                type="button"
                className="topic"
                aria-expanded={topic === more}
                onClick={() => store.getState().choose({ topic: topic === more ? 'nothing' : topic })}
              >
                {topicLabels[topic]}
              </button>
            </li>
          ))}
          <li>
            <StartComparing />
          </li>
        </ul>
      </div>
      {shown !== 'nothing' && (
        <section
          {...marked('topic')}
          tabIndex={-1}
          className="room"
          aria-label={topicLabels[shown]}
          data-topic={shown}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.defaultPrevented) return;
            event.preventDefault();
            close();
          }}
        >
          {answer && <answer.TopicBar onClose={close} />}
          <ErrorBoundary key={shown}>
            <Suspense fallback={<Loading />}>
              <Room topic={shown} />
            </Suspense>
          </ErrorBoundary>
        </section>
      )}
    </section>
  );
}

function Room({ topic }: { readonly topic: Topic }) {
  const Content = rooms[topic];
  return <Content />;
}
