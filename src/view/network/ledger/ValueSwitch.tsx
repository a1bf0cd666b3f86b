import { useId } from 'react';
import { ledgerWords } from '../../../content/network/ledgerWords';

type Props = {
  readonly name: string;
  readonly values: readonly string[];
  /** Assumed value; dotted underline. */
  readonly assumed: string | null;
  /** Value in the text; filled. */
  readonly written: string | null;
  readonly onChoose: (value: string) => void;
};

/** Switch between values; choosing one writes it into the text. */
export function ValueSwitch({ name, values, assumed, written, onChoose }: Props) {
  const id = useId();
  return (
    <span role="radiogroup" aria-label={name} aria-describedby={`${id}-how`} className="choices value-switch">
      {values.map((value) => (
        <label key={value} className="choice" data-assumed={value === assumed}>
          <input
            type="radio"
            name={id}
            value={value}
            checked={value === written}
            onChange={() => onChoose(value)}
          />
          <span className="choice-face">{value}</span>
        </label>
      ))}
      <span id={`${id}-how`} className="visually-hidden">
        {written === null ? `${ledgerWords.assumed}: ${assumed}` : ledgerWords.written}
      </span>
    </span>
  );
}
