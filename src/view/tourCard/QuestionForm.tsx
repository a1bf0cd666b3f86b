import { type FormEvent, useId } from 'react';
import { tourWords } from '../../content/tour/tourWords';
import { marked } from '../shell/places';

type Props<Answer extends string> = {
  readonly question: string;
  readonly options: readonly { readonly answer: Answer; readonly text: string }[];
  readonly picked: Answer | null;
  /** True where the picture takes the answer too. */
  readonly isInPicture?: boolean;
  readonly onPick: (answer: Answer) => void;
  readonly onCommit: (answer: Answer | 'not-sure') => void;
};

/** Question of a step; the picture does not show the outcome yet. */
export function QuestionForm<Answer extends string>(props: Props<Answer>) {
  const { question, options, picked, isInPicture = false, onPick, onCommit } = props;
  const id = useId();
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (picked !== null) onCommit(picked);
  };
  return (
    <form className="tour-part tour-question" {...marked('tour-card')} onSubmit={onSubmit}>
      <fieldset>
        <legend>
          <strong>{isInPicture ? tourWords.predictHere : tourWords.predict}</strong> {question}
        </legend>
        {options.map(({ answer, text }) => (
          <label key={answer} className="tour-option">
            <input
              type="radio"
              name={id}
              value={answer}
              checked={answer === picked}
              onChange={() => onPick(answer)}
            />
            {text}
          </label>
        ))}
      </fieldset>
      <div className="tour-commit">
        <button type="submit" className="button" disabled={picked === null}>
          {tourWords.commit}
        </button>
        <button type="button" className="quiet-button" onClick={() => onCommit('not-sure')}>
          {tourWords.notSure}
        </button>
      </div>
    </form>
  );
}
