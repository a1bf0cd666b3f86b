import { predictabilityStatements } from '../../content/article/articleOnPredictability';
import { topicLabels } from '../../content/controls';
import { predictabilityHeading } from '../../content/predictabilityForPath';
import { selectAssessment, selectIntact } from '../../store/selectors';
import { useOpenTopic } from '../navigation/useOpenTopic';
import { useExplainer } from '../shell/useExplainer';
import { ArticleSays } from './ArticleSays';
import { PathMeans } from './PathMeans';

/** Predictability of the path in view, and the article's statements on it. */
export function PredictabilityPanel() {
  const showTopic = useOpenTopic();
  const assessment = useExplainer(selectAssessment);
  return (
    <article>
      <PathMeans meaning={predictabilityHeading(assessment, useExplainer(selectIntact))} />
      <div className="buttons">
        {(['contention', 'remedies', 'advice'] as const).map((topic) => (
          <button key={topic} type="button" className="button" onClick={() => showTopic(topic)}>
            {topicLabels[topic]}
          </button>
        ))}
      </div>
      <ArticleSays statements={predictabilityStatements} />
    </article>
  );
}
