import { useId } from 'react';
import type { Choice } from '../../../content/network/questionWords';

type Props = {
  /** Accessible name; the visible sentence supplies the rest. */
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
};

export function Chooser({ label, value, choices, onChange }: Props) {
  const id = useId();
  return (
    <select
      id={id}
      className="chooser"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
