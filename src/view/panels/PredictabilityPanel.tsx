import { predictabilityStatements } from '../../content/articleOnPredictability';
import { topicLabels } from '../../content/controls';
import { predictabilityHeading } from '../../content/predictabilityForPath';
import { selectAssessment } from '../../store/selectors';
import { useExplainer, useExplainerStore } from '../useExplainer';
import { ArticleSays } from './ArticleSays';
import { PathMeans } from './PathMeans';

/** How the path in view may feel, and the article's own words on it. */
export function PredictabilityPanel() {
  const { store } = useExplainerStore();
  const assessment = useExplainer(selectAssessment);
  return (
    <article>
      <PathMeans meaning={predictabilityHeading(assessment)} />
      <div className="buttons">
        {(['contention', 'remedies', 'advice'] as const).map((topic) => (
          <button
            key={topic}
            type="button"
            className="button"
            onClick={() => store.getState().showMore(topic)}
          >
            {topicLabels[topic]}
          </button>
        ))}
      </div>
      <ArticleSays statements={predictabilityStatements} />
    </article>
  );
}
