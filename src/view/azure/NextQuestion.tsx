import { useEffect, useMemo, useRef, useState } from 'react';
import type { Describing } from '../../azure/describe';
import { askWords } from '../../content/azure/pasteWords';
import { type Asked, type AskedAnswer, answered, questionsFor } from '../../store/azure/asking';
import { OwnAnswer } from './OwnAnswer';

type Props = {
  readonly describing: Describing;
  readonly currentText: string;
  readonly onText: (text: string) => void;
};

/** Answered question, with the text before and after, so that it can be undone. */
type Given = {
  readonly key: string;
  readonly isOpen: boolean;
  readonly before: string;
  readonly after: string;
};

/** Asks one question at a time; each answer changes the text at once. */
export function NextQuestion({ describing, currentText, onText }: Props) {
  const [given, setGiven] = useState<readonly Given[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const questions = useMemo(() => questionsFor(describing, currentText), [describing, currentText]);
  const passed = new Set(given.map(({ key }) => key));
  const question = questions.find(({ key }) => !passed.has(key));
  const open = given.filter(({ isOpen }) => isOpen).length;
  const key = question?.key ?? '';

  // Focus the next question, but not the first one.
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    heading.current?.focus({ preventScroll: true });
  }, [key]);

  const pass = (asked: Asked, isOpen: boolean, after: string) => {
    setGiven((all) => [...all, { key: asked.key, isOpen, before: currentText, after }]);
    if (after !== currentText) onText(after);
  };
  const choose = (asked: Asked, answer: AskedAnswer) => {
    const after = answered(currentText, answer.edits);
    if (after !== undefined) pass(asked, answer.code === 'dont-know', after);
  };
  const goBack = () => {
    const last = given.at(-1);
    if (!last) return;
    setGiven(given.slice(0, -1));
    // Keep later edits of the text.
    if (last.after === currentText && last.before !== currentText) onText(last.before);
  };

  if (questions.length === 0) return null;
  return (
    <section className="azure-question" aria-label={askWords.title}>
      {question ? (
        <>
          <p className="azure-progress">
            {askWords.progress(Math.min(given.length + 1, questions.length), questions.length)}
          </p>
          <h3 ref={heading} tabIndex={-1}>
            {question.text}
          </h3>
          <ul className="azure-answers">
            {question.answers.map((answer) => (
              <li key={`${answer.code} ${answer.text}`}>
                <button
                  type="button"
                  className="azure-answer"
                  data-open={answer.code === 'dont-know'}
                  onClick={() => choose(question, answer)}
                >
                  {answer.text}
                </button>
              </li>
            ))}
          </ul>
          {question.own && (
            <OwnAnswer
              key={question.key}
              own={question.own}
              currentText={currentText}
              onAnswer={(text) => pass(question, false, text)}
            />
          )}
        </>
      ) : (
        <h3 ref={heading} tabIndex={-1}>
          {askWords.done} {open > 0 && askWords.open(open)}
        </h3>
      )}
      <div className="azure-row">
        {question && (
          <button type="button" className="quiet-button" onClick={() => pass(question, true, currentText)}>
            {askWords.skip}
          </button>
        )}
        {given.length > 0 && (
          <button type="button" className="quiet-button" onClick={goBack}>
            {askWords.back}
          </button>
        )}
        {!question && open > 0 && (
          <button
            type="button"
            className="quiet-button"
            onClick={() => setGiven(given.filter(({ isOpen }) => !isOpen))}
          >
            {askWords.again}
          </button>
        )}
      </div>
    </section>
  );
}
