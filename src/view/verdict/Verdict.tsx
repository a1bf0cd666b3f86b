import { pageWords } from '../../content/controls';
import type { ExplainerState } from '../../store/explainerStore';
import { AsItCame, useIsAsItCame } from '../shell/AsItCame';
import { useAnswer } from '../shell/answer';
import { marked } from '../shell/places';
import { useExplainer } from '../shell/useExplainer';
import './verdict.css';

const readVerdict = ({ choices: { scenario }, previous }: ExplainerState) => [scenario, previous];

/**
 * Answer in one line, the same for everyone who opens this address, and a change by the last step that it
 * does not show. As a status, it is announced after every change.
 */
export function Verdict() {
  const isAsItCame = useIsAsItCame(readVerdict);
  const answer = useAnswer(!isAsItCame);
  const summary = useExplainer((state) => answer?.verdictSummary(state), 'nextFrame');
  return (
    <div className="verdict-row">
      <div
        role="status"
        tabIndex={-1}
        aria-label={pageWords.verdict}
        aria-atomic="true"
        className="verdict"
        {...marked('verdict')}
        {...summary}
        suppressHydrationWarning
      >
        <AsItCame isAsItCame={isAsItCame}>{answer && <answer.VerdictWords />}</AsItCame>
      </div>
      <p className="working-out">{pageWords.workingOut}</p>
      {answer && <answer.OtherOffice />}
    </div>
  );
}
