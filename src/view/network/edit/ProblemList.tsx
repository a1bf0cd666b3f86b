import { editWords, withoutProblems } from '../../../content/network/editWords';
import { type Problem, problemsOf } from '../../../store/network/problems';
import { applied, quickFixFor } from '../../../store/network/quickFix';
import { useNetwork, useNetworkStore } from '../state/useNetwork';
import type { FailedExpectation } from './useExpectations';
import './problems.css';

type Props = {
  readonly id: string;
  /** Null while the expectations of the text are not computed. */
  readonly failed: readonly FailedExpectation[] | null;
  readonly onGoTo: (problem: Problem) => void;
};

/** Lists errors and warnings with their lines; describes the field. */
export function ProblemList({ id, failed, onGoTo }: Props) {
  const text = useNetwork((state) => state.text);
  const { shown, more, assumptions } = problemsOf(text);
  return (
    <section className="problems" aria-label={editWords.problems}>
      <div id={id}>
        {shown.length === 0 && <p className="problems-none">{withoutProblems(failed)}</p>}
        <ul>
          {shown.map((problem) => (
            <li key={`${problem.line} ${problem.text}`} data-kind={problem.kind}>
              <ProblemSign kind={problem.kind} />
              <p>
                {problem.text} <Fix problem={problem} text={text} />
                <button type="button" className="quiet-button" onClick={() => onGoTo(problem)}>
                  {editWords.goTo}
                </button>
              </p>
            </li>
          ))}
        </ul>
        {more > 0 && <p>{editWords.more(more)}</p>}
        {assumptions > 0 && <p className="problems-assumed">{editWords.assumptions(assumptions)}</p>}
      </div>
    </section>
  );
}

/** Button that applies the suggested fix. */
function Fix({ problem, text }: { readonly problem: Problem; readonly text: string }) {
  const store = useNetworkStore();
  const fix = quickFixFor(text, problem);
  if (!fix) return null;
  // The text may have changed since it was shown.
  const change = () => {
    const { text: now, setText } = store.getState();
    const fixNow = quickFixFor(now, problem);
    if (fixNow) setText(applied(now, fixNow));
  };
  return (
    <button type="button" className="quiet-button" onClick={change}>
      {editWords.fix(fix.insert)}
    </button>
  );
}

/** Draws an ink square for an error, a ring for a warning: distinct by shape, not colour. */
function ProblemSign({ kind }: Pick<Problem, 'kind'>) {
  return (
    <svg
      className="problem-sign"
      data-kind={kind}
      viewBox="0 0 18 18"
      width="18"
      height="18"
      aria-hidden="true"
    >
      {kind === 'error' ? <rect width="18" height="18" rx="2" /> : <circle cx="9" cy="9" r="8" />}
      <text x="9" y="13.6" textAnchor="middle">
        {kind === 'error' ? '!' : '?'}
      </text>
    </svg>
  );
}
