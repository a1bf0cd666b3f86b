import { memo } from 'react';
import { nextStep } from '../../content/article/article';
import { figureDescription, figureTitle } from '../../content/article/figureDescription';
import { ExternalLink } from '../statement/ExternalLink';
import { Statements } from '../statement/StatementText';

/** Description of the article's figure for screen readers, and links to the article. */
export const TheArticle = memo(function TheArticle() {
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
});
