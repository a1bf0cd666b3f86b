import { useId, useRef, useState } from 'react';
import { shareWords } from '../../content/share';

type Props = {
  readonly label: string;
  readonly button: string;
  readonly text: string;
};

/** Text to copy; selectable if copying is refused. */
export function CopyField({ label, button, text }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState('');

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setTold(shareWords.copied);
    } catch {
      field.current?.select();
      setTold(shareWords.refused);
    }
  };

  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        rows={text.length > 90 ? 3 : 1}
        readOnly
        value={text}
        spellCheck={false}
        onFocus={(event) => event.target.select()}
      />
      <div className="copy-field-row">
        <button type="button" className="button" onClick={copy}>
          {button}
        </button>
        <span role="status">{told}</span>
      </div>
    </div>
  );
}
