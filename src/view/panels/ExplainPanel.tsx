import { lazy, Suspense } from 'react';
import { nextStep } from '../../content/article/article';
import { figureDescription, figureTitle } from '../../content/article/figureDescription';
import { openingExplanation } from '../../content/explanations/opening';
import { sameScenario } from '../../model/scenario';
import { ErrorBoundary } from '../shell/ErrorBoundary';
import { Loading } from '../shell/Loading';
import { useExplainer } from '../shell/useExplainer';
import { ExternalLink } from '../statement/ExternalLink';
import { Statements } from '../statement/StatementText';
import { StartTour } from '../tour/StartTour';
import { Explained } from './Explained';

const ElementExplained = lazy(() =>
  import('./ElementExplained').then(({ ElementExplained }) => ({ default: ElementExplained })),
);

const SceneExplained = lazy(() =>
  import('./SceneExplained').then(({ SceneExplained }) => ({ default: SceneExplained })),
);

/** Explains the selected element and its operator; without one, the scene in view. */
export function ExplainPanel() {
  const select = useExplainer((state) => state.choices.select, 'nextFrame');
  const isOpening = useExplainer(
    (state) => sameScenario(state.choices.scenario, state.topology.opening),
    'nextFrame',
  );
  return (
    <article data-explains={select ?? (isOpening ? 'opening' : 'scene')}>
      {select !== null ? (
        <ErrorBoundary key={select}>
          <Suspense fallback={<Loading />}>
            <ElementExplained id={select} />
          </Suspense>
        </ErrorBoundary>
      ) : isOpening ? (
        <>
          <Explained explanation={openingExplanation} aside={<StartTour isInvitation />} />
          <TheArticle />
        </>
      ) : (
        <ErrorBoundary>
          <Suspense fallback={<Loading />}>
            <SceneExplained />
            <TheArticle />
          </Suspense>
        </ErrorBoundary>
      )}
    </article>
  );
}

/** Description of the article's figure for screen readers, and links to the article. */
function TheArticle() {
  return (
    <section className="panel-part">
      <details className="figure-words">
        <summary>{figureTitle}</summary>
        <Statements statements={figureDescription.map(({ text }) => text)} />
      </details>
      <p className="next-step">
        {nextStep.text.text} <ExternalLink href={nextStep.url}>{nextStep.label}</ExternalLink>
      </p>
    </section>
  );
}
