import {
  adviceLead,
  adviceTitle,
  adviceWords,
  alternativesTitle,
  alternativeTexts,
  leans,
  pullNames,
  reasonTexts,
} from '../../../content/advice';
import { adviceQuestions, selectAdvice } from '../../../store/advice';
import { Told } from '../../panels/Told';
import { useExplainer, useExplainerStore } from '../../useExplainer';
import { Question } from './Question';
import './advice.css';

/** Seven questions, and a reasoned answer that names what else would serve. */
export function Advice() {
  const { store } = useExplainerStore();
  const told = useExplainer((state) => state.choices.told);
  const isBlank = Object.keys(told).length === 0;
  return (
    <div className="advice">
      <div className="advice-questions">
        <h2>{adviceTitle}</h2>
        <p>{adviceLead}</p>
        {adviceQuestions.map((id) => (
          <Question key={id} id={id} answer={told[id] ?? null} />
        ))}
        <button
          type="button"
          className="button"
          disabled={isBlank}
          onClick={() => store.getState().choose({ told: {} })}
        >
          {adviceWords.startAgain}
        </button>
      </div>
      <Answer />
    </div>
  );
}

function Answer() {
  const { lean, pulls, alternatives } = useExplainer(selectAdvice);
  const { title, text } = leans[lean];
  return (
    <section className="advice-answer" aria-label={adviceWords.answer}>
      <div role="status" aria-label={adviceWords.answer} aria-atomic="true" data-lean={lean}>
        <h3>{title}</h3>
        <Told statement={text} />
      </div>
      {pulls.map(({ pull, reasons }) => (
        <section key={pull} className="advice-pull" data-pull={pull}>
          <h4>{pullNames[pull]}</h4>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>
                <Told statement={reasonTexts[reason]} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section className="advice-pull">
        <h4>{alternativesTitle}</h4>
        <ul>
          {alternatives.map((alternative) => (
            <li key={alternative}>
              <Told statement={alternativeTexts[alternative]} />
            </li>
          ))}
        </ul>
      </section>
    </section>
  );
}
