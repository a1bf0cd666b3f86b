import { type FormEvent, useId, useState } from 'react';
import type { Own } from '../../azure/network/question';
import { askWords } from '../../content/azure/pasteWords';
import { ownAnswered } from '../../store/azure/asking';

type Props = {
  readonly own: Own;
  readonly currentText: string;
  /** Receives the text with the answer in it. */
  readonly onAnswer: (text: string) => void;
};

const labelOf = (own: Own): string => askWords.own[own.kind === 'offices' ? 'offices' : own.field];

/** Free-text answer; shows the format's problem at the field. */
export function OwnAnswer({ own, currentText, onAnswer }: Props) {
  const id = useId();
  const [problem, setProblem] = useState('');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('own');
    const { text, ...refused } = ownAnswered(currentText, own, typeof typed === 'string' ? typed : '');
    if (text !== undefined) onAnswer(text);
    else setProblem(('problem' in refused ? refused.problem : undefined) ?? askWords.notTaken);
  };
  return (
    <form className="azure-own" onSubmit={submit}>
      <label htmlFor={id}>{labelOf(own)}</label>
      <div className="azure-row">
        <input
          id={id}
          name="own"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-invalid={problem !== ''}
          aria-describedby={problem === '' ? undefined : `${id}-problem`}
        />
        <button type="submit" className="button">
          {askWords.use}
        </button>
      </div>
      <p id={`${id}-problem`} role="alert" className="azure-problem">
        {problem}
      </p>
    </form>
  );
}
