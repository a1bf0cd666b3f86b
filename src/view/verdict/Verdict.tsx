import type { Assessment } from '../../analysis/assess';
import { lookAt, pageWords } from '../../content/controls';
import { stepRemark } from '../../content/stepRemark';
import { verdictSentence } from '../../content/verdictSentence';
import type { ExplainerState } from '../../store/explainerStore';
import {
  selectAssessment,
  selectFailureChange,
  selectOfficeConcerned,
  selectStep,
} from '../../store/selectors';
import { AsItCame, useIsAsItCame } from '../shell/AsItCame';
import { marked, placeNamed } from '../shell/places';
import { useExplainer, useExplainerStore, useTopology } from '../shell/useExplainer';
import { Marks } from './Marks';
import './verdict.css';

const readVerdict = ({ choices: { scenario }, previous }: ExplainerState) => [scenario, previous];

/**
 * Answer in one line, the same for everyone who opens this address, and a change by the last step that it
 * does not show. As a status, it is announced after every change.
 */
export function Verdict() {
  const isAsItCame = useIsAsItCame(readVerdict);
  const assessment = useExplainer((state) => (isAsItCame ? null : selectAssessment(state)), 'nextFrame');
  return (
    <div className="verdict-row">
      <div
        role="status"
        tabIndex={-1}
        aria-label={pageWords.verdict}
        aria-atomic="true"
        className="verdict"
        {...marked('verdict')}
        {...(assessment && summaryOf(assessment))}
        suppressHydrationWarning
      >
        <AsItCame isAsItCame={isAsItCame}>
          <VerdictWords />
        </AsItCame>
      </div>
      {isAsItCame ? null : <OtherOffice />}
    </div>
  );
}

const summaryOf = ({ outcome, state }: Assessment) => ({
  'data-reachable': outcome.reachability === 'reached' ? 'yes' : 'no',
  'data-private': outcome.privacy,
  'data-state': state,
});

function VerdictWords() {
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

/** Shown if only the other office is affected by the failures. */
function OtherOffice() {
  const { store } = useExplainerStore();
  const office = useExplainer(selectOfficeConcerned, 'nextFrame');
  const topology = useTopology();
  if (office === null) return null;
  return (
    <button
      type="button"
      className="button"
      onClick={() => {
        // Focus the verdict, since the button unmounts.
        placeNamed('verdict')?.focus({ preventScroll: true });
        store.getState().changeScenario({ office });
      }}
    >
      {lookAt(topology.offices.find(({ id }) => id === office)?.name ?? office)}
    </button>
  );
}
