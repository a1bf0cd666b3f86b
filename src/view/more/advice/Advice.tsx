import type { ReactNode } from 'react';
import type { QuestionId } from '../../../analysis/adviceAnswers';
import {
  adviceLead,
  adviceTitle,
  adviceWords,
  leans,
  pullNames,
  questions,
  reasonsCounted,
  reasonTexts,
} from '../../../content/advice/advice';
import {
  alternativesTitle,
  alternativeTexts,
  ruledOutTexts,
  ruledOutTitle,
} from '../../../content/advice/adviceAlternatives';
import { whatItTakes, whatItTakesTitle } from '../../../content/advice/whatItTakes';
import { adviceQuestions, selectAdvice } from '../../../store/advice';
import { useExplainer, useExplainerStore } from '../../shell/useExplainer';
import { StatementText } from '../../statement/StatementText';
import { Question } from './Question';
import './advice.css';

/** Seven questions, and reasoned advice with alternatives. */
export function Advice() {
  const { store } = useExplainerStore();
  const told = useExplainer((state) => state.choices.advice);
  const isBlank = Object.keys(told).length === 0;
  const startAgain = () => {
    const { choices, show } = store.getState();
    if (!isBlank) show({ ...choices, advice: {} });
  };
  return (
    <div className="advice">
      <div className="advice-questions">
        <h2>{adviceTitle}</h2>
        <p>{adviceLead}</p>
        {adviceQuestions.map((id) => (
          <Question key={id} id={id} answer={told[id] ?? null} />
        ))}
        <button type="button" className="button" aria-disabled={isBlank} onClick={startAgain}>
          {adviceWords.startAgain}
        </button>
      </div>
      <Answer />
    </div>
  );
}

function Answer() {
  const { lean, pulls, alternatives, ruledOut, unanswered } = useExplainer(selectAdvice);
  const { title, text } = leans[lean];
  return (
    <div className="advice-answer">
      <div role="status" aria-label={adviceWords.answer} data-lean={lean}>
        <h3>{title}</h3>
        <StatementText statement={text} />
        <p className="advice-counted">{reasonsCounted(pulls)}</p>
      </div>
      {pulls.map(({ pull, reasons }) => (
        <Part key={pull} title={pullNames[pull]}>
          {reasons.map((reason) => (
            <li key={reason}>
              <StatementText statement={reasonTexts[reason]} />
            </li>
          ))}
        </Part>
      ))}
      {alternatives.length > 0 && (
        <Part title={alternativesTitle}>
          {alternatives.map((alternative) => (
            <li key={alternative}>
              <StatementText statement={alternativeTexts[alternative]} />
            </li>
          ))}
        </Part>
      )}
      {ruledOut.length > 0 && (
        <Part title={ruledOutTitle}>
          {ruledOut.map((code) => (
            <li key={code}>
              <StatementText statement={ruledOutTexts[code]} />
            </li>
          ))}
        </Part>
      )}
      <Part title={whatItTakesTitle}>
        {whatItTakes.map((statement) => (
          <li key={statement.text}>
            <StatementText statement={statement} />
          </li>
        ))}
      </Part>
      {unanswered.length > 0 && (
        <Part title={adviceWords.unanswered}>
          {unanswered.map((id) => (
            <li key={id}>
              <button type="button" className="quiet-button" onClick={() => goTo(id)}>
                {questions[id].question}
              </button>
            </li>
          ))}
        </Part>
      )}
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="advice-part">
      <h4>{title}</h4>
      <ul aria-label={title}>{children}</ul>
    </section>
  );
}

function goTo(id: QuestionId): void {
  const question = document.querySelector(`[data-question="${id}"]`);
  question?.scrollIntoView({ block: 'center' });
  question?.querySelector<HTMLElement>('input:checked')?.focus({ preventScroll: true });
}
