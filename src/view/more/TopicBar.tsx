import { moreWords } from '../../content/controls';
import { privateMark, reachableMark } from '../../content/verdictMarks';
import { selectAssessment } from '../../store/selectors';
import { bringVerdictIntoView } from '../navigation/bringIntoView';
import { useExplainer } from '../shell/useExplainer';
import { MarkSign } from '../verdict/MarkSign';
import './topicBar.css';

/** Sticky bar over an open topic: marks of the verdict, link to the picture, close button. */
export function TopicBar({ onClose }: { readonly onClose: () => void }) {
  const assessment = useExplainer(selectAssessment, 'nextFrame');
  return (
    <div className="topic-bar">
      {[reachableMark(assessment), privateMark(assessment)].map(({ title, tone }) => (
        <span key={title} className="topic-bar-mark">
          <MarkSign tone={tone} />
          <span>{title}</span>
        </span>
      ))}
      <span className="topic-bar-buttons">
        <button type="button" className="quiet-button" onClick={bringVerdictIntoView}>
          {moreWords.toPicture}
        </button>
        <button type="button" className="quiet-button" onClick={onClose}>
          {moreWords.close}
        </button>
      </span>
    </div>
  );
}
