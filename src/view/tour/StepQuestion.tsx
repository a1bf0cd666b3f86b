import { type FormEvent, useId, useState } from 'react';
import type { StepWords } from '../../content/tour/step';
import { tourWords } from '../../content/tour/tourWords';
import type { Answer, TourAnswer, TourStep } from '../../store/choices/tour';
import { answered, optionAt } from '../../store/tour';
import type { Asked } from '../../store/tourScript';
import { marked } from '../shell/places';
import { useExplainer, useExplainerStore } from '../shell/useExplainer';

type Props = {
  readonly step: TourStep;
  readonly asked: Asked;
  readonly words: NonNullable<StepWords['ask']>;
};

/** Question of a step, answered here or in the picture, which does not show the outcome yet. */
export function StepQuestion({ step, asked, words }: Props) {
  const { store } = useExplainerStore();
  const id = useId();
  const [listed, setListed] = useState<Answer | null>(null);
  const select = useExplainer((state) => state.choices.select);
  const inPicture = optionAt(step, select);
  const picked = inPicture?.answer ?? listed;
  const isText = useExplainer((state) => state.choices.view === 'text');
  const canPoint = !isText && asked.options.some(({ elements }) => elements.length > 0);

  const commit = (answer: TourAnswer) => store.getState().show(answered(store.getState().choices, answer));
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const option = asked.options.find(({ answer }) => answer === picked);
    if (option) commit(option.answer);
  };

  return (
    <form className="tour-part tour-question" {...marked('tour-card')} onSubmit={onSubmit}>
      <fieldset>
        <legend>
          <strong>{canPoint ? tourWords.predictHere : tourWords.predict}</strong> {words.question}
        </legend>
        {asked.options.map(({ answer, elements: [first = null] }) => (
          <label key={answer} className="tour-option">
            <input
              type="radio"
              name={id}
              value={answer}
              checked={answer === picked}
              onChange={() => {
                setListed(answer);
                store.getState().select(first);
              }}
            />
            {words.options[answer]}
          </label>
        ))}
      </fieldset>
      <div className="tour-commit">
        <button type="submit" className="button" disabled={picked === null}>
          {tourWords.commit}
        </button>
        <button type="button" className="quiet-button" onClick={() => commit('not-sure')}>
          {tourWords.notSure}
        </button>
      </div>
    </form>
  );
}
