import { pageWords } from '../../content/controls';
import { verdictSentence } from '../../content/verdictSentence';
import { selectAssessment, selectChange } from '../../store/selectors';
import { marked } from '../shell/places';
import { useFollowed } from '../shell/useExplainer';
import { Marks } from './Marks';
import './verdict.css';

/** The answer in one line. Being a status, it is also what is announced after every change. */
export function Verdict() {
  const assessment = useFollowed(selectAssessment);
  const change = useFollowed(selectChange);
  const { claim, consequence } = verdictSentence(assessment, change);
  return (
    <div
      role="status"
      tabIndex={-1}
      aria-label={pageWords.verdict}
      aria-atomic="true"
      className="verdict"
      {...marked('verdict')}
      data-reachable={assessment.outcome.reachability === 'reached' ? 'yes' : 'no'}
      data-private={assessment.outcome.privacy}
      data-state={assessment.state}
    >
      <Marks assessment={assessment} />
      <p className="verdict-sentence">
        <strong>{claim}</strong> <span>{consequence}</span>
      </p>
    </div>
  );
}
