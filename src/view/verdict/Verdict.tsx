import { pageWords } from '../../content/controls';
import { type Mark, privateMark, reachableMark } from '../../content/verdictMarks';
import { verdictSentence } from '../../content/verdictSentence';
import { selectAssessment, selectChange } from '../../store/selectors';
import { useExplainer } from '../useExplainer';
import { MarkSign } from './MarkSign';
import './verdict.css';

/** The answer in one line. Being a status, it is also what is announced after every change. */
export function Verdict() {
  const assessment = useExplainer(selectAssessment);
  const change = useExplainer(selectChange);
  const { claim, consequence } = verdictSentence(assessment, change);
  return (
    <div
      role="status"
      aria-label={pageWords.verdict}
      aria-atomic="true"
      className="verdict"
      data-reachable={assessment.outcome.reachability === 'reached' ? 'yes' : 'no'}
      data-private={assessment.outcome.privacy}
      data-state={assessment.state}
    >
      <div className="marks">
        <MarkOf mark={reachableMark(assessment)} />
        <MarkOf mark={privateMark(assessment)} />
      </div>
      <p className="verdict-sentence">
        <strong>{claim}</strong> <span>{consequence}</span>
      </p>
    </div>
  );
}

function MarkOf({ mark }: { readonly mark: Mark }) {
  return (
    <div className="mark" data-tone={mark.tone}>
      <MarkSign tone={mark.tone} />
      <p>
        <strong>{mark.title}</strong>
        <span className="visually-hidden">, </span>
        <span className="mark-detail">{mark.detail}</span>
        <span className="visually-hidden">. </span>
      </p>
    </div>
  );
}
