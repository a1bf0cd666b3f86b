import { type FormEvent, useId, useState } from 'react';
import type { Situation } from '../../../analysis/overview/prediction';
import type { LibraryQuestion } from '../../../content/library/entry';
import { lessonWords } from '../../../content/library/lessonWords';
import type { Told } from '../../../store/network/derived';
import { solutionIn } from '../../../store/network/solution';
import { Statements } from '../../statement/StatementText';

type Props = {
  readonly question: LibraryQuestion;
  readonly told: Told;
  readonly show: (situation: Situation) => void;
};

/** Question of a lesson; the picture shows the computed answer only after the prediction. */
export function LessonQuestion({ question: { asked, question, options, after }, told, show }: Props) {
  const id = useId();
  const [picked, setPicked] = useState<number | null>(null);
  const [given, setGiven] = useState<number | 'not-sure' | null>(null);
  const answer = (what: number | 'not-sure') => {
    setGiven(what);
    show(asked);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (picked !== null) answer(picked);
  };
  const right = given === null ? null : solutionIn(told.compiled, asked, options);
  return (
    <form onSubmit={onSubmit}>
      <fieldset disabled={given !== null}>
        <legend>
          <strong>{lessonWords.predict}</strong> {question}
        </legend>
        {options.map(({ text }, place) => (
          <label key={text} className="lesson-option">
            <input type="radio" name={id} checked={place === picked} onChange={() => setPicked(place)} />
            {text}
          </label>
        ))}
      </fieldset>
      {given === null && (
        <div className="lesson-buttons">
          <button type="submit" className="button" disabled={picked === null}>
            {lessonWords.answer}
          </button>
          <button type="button" className="quiet-button" onClick={() => answer('not-sure')}>
            {lessonWords.notSure}
          </button>
        </div>
      )}
      <div role="status">
        {right !== null && (
          <>
            <p className="lesson-result">
              {given === right ? `${lessonWords.right} ` : ''}
              {lessonWords.computed(options[right]?.text ?? '')}
            </p>
            <Statements statements={after} />
          </>
        )}
      </div>
    </form>
  );
}
