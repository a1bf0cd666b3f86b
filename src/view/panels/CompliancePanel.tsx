import { complianceStatements } from '../../content/article/articleOnCompliance';
import { complianceHeading } from '../../content/complianceForPath';
import { topicLabels } from '../../content/controls';
import { panelWords } from '../../content/panelWords';
import { selectAssessment, selectIntact } from '../../store/selectors';
import { useOpenTopic } from '../navigation/useOpenTopic';
import { useExplainer } from '../shell/useExplainer';
import { ArticleSays } from './ArticleSays';
import { PathMeans } from './PathMeans';
import { RequirementCheck } from './RequirementCheck';

/** Compliance of the path in view, and the article's statements on it. */
export function CompliancePanel() {
  const showTopic = useOpenTopic();
  const assessment = useExplainer(selectAssessment);
  return (
    <article>
      <PathMeans meaning={complianceHeading(assessment, useExplainer(selectIntact))} />
      <RequirementCheck />
      <ArticleSays statements={complianceStatements} />
      <div className="buttons">
        {(['exceptions', 'layers', 'myths'] as const).map((topic) => (
          <button key={topic} type="button" className="button" onClick={() => showTopic(topic)}>
            {topicLabels[topic]}
          </button>
        ))}
      </div>
      <p className="panel-note">{panelWords.complianceNote}</p>
    </article>
  );
}
