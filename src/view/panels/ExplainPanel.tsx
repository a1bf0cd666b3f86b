import { lazy, Suspense } from 'react';
import { nextStep } from '../../content/article/article';
import { figureDescription, figureTitle } from '../../content/article/figureDescription';
import { openingExplanation } from '../../content/explanations/opening';
import { ErrorBoundary } from '../shell/ErrorBoundary';
import { Loading } from '../shell/Loading';
import { useFollowed } from '../shell/useExplainer';
import { Statements } from '../statement/StatementText';
import { StartTour } from '../tour/StartTour';
import { Explained } from './Explained';

const ElementExplained = lazy(() =>
  import('./ElementExplained').then(({ ElementExplained }) => ({ default: ElementExplained })),
);

/** What the selected element is, who runs it, and what the traffic is exposed to there. */
export function ExplainPanel() {
  const select = useFollowed((state) => state.choices.select);
  return (
    <article data-explains={select ?? 'opening'}>
      {select === null ? (
        <>
          <Explained explanation={openingExplanation} aside={<StartTour isInvitation />} />
          <TheArticle />
        </>
      ) : (
        <ErrorBoundary key={select}>
          <Suspense fallback={<Loading />}>
            <ElementExplained id={select} />
          </Suspense>
        </ErrorBoundary>
      )}
    </article>
  );
}

/** The article's figure in words for those who cannot see it, and where the article leads on. */
function TheArticle() {
  return (
    <section className="panel-part">
      <details className="figure-words">
        <summary>{figureTitle}</summary>
        <Statements statements={figureDescription.map(({ text }) => text)} />
      </details>
      <p className="next-step">
        {nextStep.text.text} <a href={nextStep.url}>{nextStep.label}</a>
      </p>
    </section>
  );
}
