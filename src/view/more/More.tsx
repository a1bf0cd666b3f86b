import { type ComponentType, lazy, Suspense, useEffect, useRef } from 'react';
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

export type TopicContents = Readonly<Partial<Record<Topic, ComponentType>>>;

const ofArticle = {
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
} satisfies TopicContents;

/** Omits the topic that the page's foot links to. */
const offeredIn = (contents: TopicContents): readonly Topic[] =>
  topics.filter((topic) => topic !== 'about' && contents[topic] !== undefined);

type Props = { readonly contents?: TopicContents };

/** Open topic below the picture, loaded on first use; without other contents, those of the article's network. */
export function More({ contents = ofArticle }: Props) {
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
          {offeredIn(contents).map((topic) => (
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
          {contents === ofArticle && (
            <li>
              <StartComparing />
            </li>
          )}
        </ul>
      </div>
      {shown !== 'nothing' && (
        <section
          {...marked('topic')}
          tabIndex={-1}
          className="topic-body"
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
              <Room content={contents[shown]} />
            </Suspense>
          </ErrorBoundary>
        </section>
      )}
    </section>
  );
}

function Room({ content: Content }: { readonly content: ComponentType | undefined }) {
  return Content ? <Content /> : null;
}
