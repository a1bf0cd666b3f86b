import { directionWords } from '../../content/directionWords';
import { selectAssessment } from '../../store/selectors';
import { useExplainer } from '../shell/useExplainer';
import { DirectionChoice } from './DirectionChoice';
import './replyDirection.css';

/** Choice of direction where replies take another path; has its own place on the map. */
export function ReplyDirection() {
  const { symmetric, outcome } = useExplainer(selectAssessment, 'nextFrame');
  if (symmetric) return null;
  return (
    <div className="reply-direction">
      <span>{outcome.replies.length > 0 ? directionWords.differs : directionWords.noReply}</span>{' '}
      <DirectionChoice name={directionWords.inPicture} />
    </div>
  );
}
