import { lazy, type MouseEvent, Suspense } from 'react';
import { sameScenario } from '../../model/scenario';
import type { ExplainerState } from '../../store/explainerStore';
import { AsItCame, useIsAsItCame } from '../shell/AsItCame';
import { useAnswer } from '../shell/answer';
import { ErrorBoundary } from '../shell/ErrorBoundary';
import { Loading } from '../shell/Loading';
import { isPlace } from '../shell/places';
import { useExplainer, useExplainerStore } from '../shell/useExplainer';
import { beginTour } from '../tour/beginTour';

const ElementExplained = lazy(() =>
  import('./ElementExplained').then(({ ElementExplained }) => ({ default: ElementExplained })),
);

const SceneExplained = lazy(() =>
  import('./SceneExplained').then(({ SceneExplained }) => ({ default: SceneExplained })),
);

const isOpeningScene = ({ choices, topology }: ExplainerState): boolean =>
  sameScenario(choices.scenario, topology.opening);

/** Explains the selected element and its operator; without one, the scene in view. */
export function ExplainPanel() {
  const select = useExplainer((state) => state.choices.select, 'nextFrame');
  const isOpening = useExplainer(isOpeningScene, 'nextFrame');
  return (
    <article data-explains={select ?? (isOpening ? 'opening' : 'scene')}>
      {select !== null ? (
        <ErrorBoundary key={select}>
          <Suspense fallback={<Loading />}>
            <ElementExplained id={select} />
          </Suspense>
        </ErrorBoundary>
      ) : (
        <Scene isOpening={isOpening} />
      )}
    </article>
  );
}

const readWhichScene = (state: ExplainerState) => [isOpeningScene(state)];

/**
 * Text of the opening scene, as it came with the page until another is shown; or of another scene. What is
 * said of the article stays below both.
 */
function Scene({ isOpening }: { readonly isOpening: boolean }) {
  const { store } = useExplainerStore();
  const isArticle = useExplainer(({ topology }) => topology.isArticle);
  const isAsItCame = useIsAsItCame(readWhichScene);
  const answer = useAnswer(!isAsItCame);
  /** Answers for the invitation in the HTML, which has no handler. */
  const onClick = ({ target }: MouseEvent) => {
    if (target instanceof Element && isPlace('tour-start', target)) beginTour(store);
  };
  return (
    <div className="as-it-came" {...(isAsItCame && { onClick })}>
      <AsItCame isAsItCame={isAsItCame}>
        {answer && (
          <>
            {isOpening ? (
              <answer.OpeningExplained />
            ) : (
              <ErrorBoundary>
                <Suspense fallback={<Loading />}>
                  <SceneExplained />
                </Suspense>
              </ErrorBoundary>
            )}
            {isArticle && <answer.TheArticle />}
          </>
        )}
      </AsItCame>
    </div>
  );
}
