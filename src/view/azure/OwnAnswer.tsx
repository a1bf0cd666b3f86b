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

type Field = { readonly label: string; readonly value: string };

/** One field, or one for each circuit of a question about offices, with the names it has already. */
function fieldsOf(own: Own): readonly Field[] {
  if (own.kind === 'value') return [{ label: askWords.own[own.field], value: '' }];
  return own.rows.map(({ circuit, offices }) => ({
    label: own.rows.length === 1 ? askWords.own.offices : askWords.officesAt(circuit),
    value: own.current.offices
      .flatMap(({ id, name }) => (offices.includes(id) && name !== undefined ? [name] : []))
      .join(', '),
  }));
}

/** Free-text answer; shows the format's problem at the field. */
export function OwnAnswer({ own, currentText, onAnswer }: Props) {
  const id = useId();
  const [problem, setProblem] = useState('');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).getAll('own').map(String);
    const { text, ...refused } = ownAnswered(currentText, own, typed);
    if (text !== undefined) onAnswer(text);
    else setProblem(('problem' in refused ? refused.problem : undefined) ?? askWords.notTaken);
  };
  const fields = fieldsOf(own);
  return (
    <form className="azure-own" onSubmit={submit}>
      {fields.length > 1 && <p>{askWords.officesByCircuit}</p>}
      {fields.map(({ label, value }, index) => (
        <div key={label} className="azure-own-field">
          <label htmlFor={`${id}-${index}`}>{label}</label>
          <input
            id={`${id}-${index}`}
            name="own"
            defaultValue={value}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            aria-invalid={problem !== ''}
            aria-describedby={problem === '' ? undefined : `${id}-problem`}
          />
        </div>
      ))}
      <div className="azure-row">
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
