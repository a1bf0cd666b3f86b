import { useEffect, useMemo, useRef, useState } from 'react';
import type { Describing } from '../../azure/describe';
import { askWords } from '../../content/azure/pasteWords';
import { type Answered, isPassed, openIn, textBefore } from '../../store/azure/answering';
import { type Asked, type AskedAnswer, answered, answerForAll, questionsFor } from '../../store/azure/asking';
import { assumedIn } from '../../store/network/assumed';
import { OwnAnswer } from './OwnAnswer';

type Props = {
  readonly describing: Describing;
  readonly currentText: string;
  /** Questions answered or left open so far. */
  readonly given: readonly Answered[];
  readonly onGiven: (given: readonly Answered[]) => void;
  readonly onText: (text: string) => void;
  /** Opens the overview; absent where there is none. */
  readonly onOverview: (() => void) | undefined;
};

/** Asks one question at a time; each answer changes the text at once. */
export function NextQuestion({ describing, currentText, given, onGiven, onText, onOverview }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const questions = useMemo(() => questionsFor(describing, currentText), [describing, currentText]);
  const left = questions.filter(({ key }) => !isPassed(given, key));
  const [question] = left;
  const key = question?.key ?? '';

  // Focus the next question, but not the first one.
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    heading.current?.focus({ preventScroll: true });
  }, [key]);

  const pass = (keys: readonly string[], isOpen: boolean, after: string) => {
    onGiven([...given, { keys, isOpen, texts: { before: currentText, after } }]);
    if (after !== currentText) onText(after);
  };
  const goBack = () => {
    // Keep later edits of the text.
    const before = textBefore(given, currentText);
    onGiven(given.slice(0, -1));
    if (before !== null) onText(before);
  };

  if (questions.length === 0 && given.length === 0) return null;
  return (
    <section className="azure-question" aria-label={askWords.title}>
      {question ? (
        <>
          <p className="azure-progress">{askWords.progress(given.length + 1, given.length + left.length)}</p>
          <h3 ref={heading} tabIndex={-1}>
            {question.text}
          </h3>
          {question.hint !== undefined && <p className="azure-hint">{question.hint}</p>}
          <Answers key={question.key} question={question} currentText={currentText} onAnswer={pass} />
        </>
      ) : (
        <Done
          heading={heading}
          assumed={assumedIn(currentText)}
          onOverview={onOverview}
          onAgain={openIn(given).length > 0 ? () => onGiven(given.filter(({ isOpen }) => !isOpen)) : null}
        />
      )}
      <div className="azure-row">
        {given.length > 0 && (
          <button type="button" className="quiet-button" onClick={goBack}>
            {askWords.back}
          </button>
        )}
        {question && (
          <button
            type="button"
            className="quiet-button"
            onClick={() =>
              pass(
                left.map((each) => each.key),
                true,
                currentText,
              )
            }
          >
            {askWords.skipRest}
          </button>
        )}
      </div>
    </section>
  );
}

type AnswersProps = {
  readonly question: Asked;
  readonly currentText: string;
  readonly onAnswer: (keys: readonly string[], isOpen: boolean, text: string) => void;
};

function Answers({ question, currentText, onAnswer }: AnswersProps) {
  const [isForAll, setIsForAll] = useState(false);
  const choose = (answer: AskedAnswer) => {
    const { keys, edits } = isForAll
      ? answerForAll(question, answer)
      : { keys: [question.key], edits: answer.edits };
    const after = answered(currentText, edits);
    if (after !== undefined) onAnswer(keys, answer.code === 'dont-know', after);
  };
  return (
    <>
      {question.others.length > 0 && (
        <label className="azure-for-all">
          <input type="checkbox" checked={isForAll} onChange={() => setIsForAll(!isForAll)} />{' '}
          {askWords.forAll(question.others.map(({ name }) => name))}
        </label>
      )}
      <ul className="azure-answers">
        {question.answers.map((answer) => (
          <li key={`${answer.code} ${answer.text}`}>
            <button
              type="button"
              className="azure-answer"
              data-open={answer.code === 'dont-know'}
              onClick={() => choose(answer)}
            >
              {answer.text}
              {answer.code === 'dont-know' && (
                <span className="azure-consequence"> {askWords.isAssumed}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {question.own && (
        <OwnAnswer
          own={question.own}
          currentText={currentText}
          onAnswer={(text) => onAnswer([question.key], false, text)}
        />
      )}
    </>
  );
}

type DoneProps = Pick<Props, 'onOverview'> & {
  readonly heading: React.RefObject<HTMLHeadingElement | null>;
  /** Number of values in the ledger of assumptions. */
  readonly assumed: number;
  /** Null where nothing was left open. */
  readonly onAgain: (() => void) | null;
};

function Done({ heading, assumed, onOverview, onAgain }: DoneProps) {
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {askWords.done}
      </h3>
      <p>{askWords.assumed(assumed)}</p>
      <div className="azure-row">
        {onOverview && (
          <button type="button" className="button" onClick={onOverview}>
            {askWords.overview}
          </button>
        )}
        {onAgain && (
          <button type="button" className="quiet-button" onClick={onAgain}>
            {askWords.again}
          </button>
        )}
      </div>
    </>
  );
}
