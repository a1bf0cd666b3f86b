import type { Assessment } from '../../analysis/assess';
import { stepRemark } from '../../content/stepRemark';
import { verdictSentence } from '../../content/verdictSentence';
import type { ExplainerState } from '../../store/explainerStore';
import { memoizeByIdentity } from '../../store/memory/memoize';
import { selectAssessment, selectFailureChange, selectStep } from '../../store/selectors';
import type { VerdictSummary } from '../shell/answer';
import { useExplainer } from '../shell/useExplainer';
import { Marks } from './Marks';

const summaryOf = memoizeByIdentity(
  ({ outcome, state }: Assessment): VerdictSummary => ({
    'data-reachable': outcome.reachability === 'reached' ? 'yes' : 'no',
    'data-private': outcome.privacy,
    'data-state': state,
  }),
);

export const verdictSummary = (state: ExplainerState): VerdictSummary => summaryOf(selectAssessment(state));

/** Sentence of the verdict with its marks, and what the last step changed that it does not show. */
export function VerdictWords() {
  const assessment = useExplainer(selectAssessment, 'nextFrame');
  const change = useExplainer(selectFailureChange, 'nextFrame');
  const step = useExplainer(selectStep, 'nextFrame');
  const { claim, consequence } = verdictSentence(assessment, change);
  const remark = step && stepRemark(assessment, step);
  return (
    <>
      <Marks assessment={assessment} />
      <div>
        <p className="verdict-sentence">
          <strong>{claim}</strong> <span>{consequence}</span>
        </p>
        {remark ? <p className="verdict-remark">{remark}</p> : null}
      </div>
    </>
  );
}
