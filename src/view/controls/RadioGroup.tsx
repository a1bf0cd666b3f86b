import { type ReactNode, useId } from 'react';
import './choices.css';

type Option<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  /** Shown on a narrow screen; the accessible name stays whole. */
  readonly shortLabel?: string;
  readonly glyph?: ReactNode;
};

type Props<Value extends string> = {
  readonly name: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
};

export function RadioGroup<Value extends string>({ name, options, value, onChange }: Props<Value>) {
  const id = useId();
  return (
    <span role="radiogroup" aria-label={name} className="choices">
      {options.map((option) => (
        <label key={option.value} className="choice">
          <input
            type="radio"
            // Prevent Firefox from restoring the choice before a reload, which the address lacks.
            autoComplete="off"
            name={id}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span className="choice-face">
            {option.glyph}
            <ChoiceText label={option.label} shortLabel={option.shortLabel} />
          </span>
        </label>
      ))}
    </span>
  );
}

function ChoiceText({ label, shortLabel }: { label: string; shortLabel?: string | undefined }) {
  if (shortLabel === undefined || !label.startsWith(shortLabel)) return <span>{label}</span>;
  return (
    <span>
      {shortLabel}
      <span className="hidden-when-narrow">{label.slice(shortLabel.length)}</span>
    </span>
  );
}
