import { type ClipboardEvent, useId, useRef, useState } from 'react';
import { pasteWords } from '../../content/azure/pasteWords';
import { filesIn } from './readFiles';

type Props = {
  readonly isReading: boolean;
  /** Leaves room for the questions once something was found. */
  readonly isSmall: boolean;
  readonly onText: (text: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
};

/** Reads pastes on arrival; the field stays empty. */
export function PasteBox({ isReading, isSmall, onText, onFiles }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const chooser = useRef<HTMLInputElement>(null);

  const [isEmpty, setIsEmpty] = useState(false);

  const paste = (event: ClipboardEvent) => {
    const files = filesIn(event.clipboardData);
    const text = event.clipboardData.getData('text/plain');
    if (files.length === 0 && text === '') return;
    event.preventDefault();
    setIsEmpty(false);
    if (text !== '') onText(text);
    else onFiles(files);
  };

  const readTyped = () => {
    const typed = field.current?.value ?? '';
    if (field.current) field.current.value = '';
    setIsEmpty(typed.trim() === '');
    if (typed.trim() !== '') onText(typed);
    else field.current?.focus();
  };

  return (
    <div className="azure-box">
      <label htmlFor={id}>{pasteWords.box}</label>
      <textarea
        ref={field}
        id={id}
        rows={isSmall ? 1 : 4}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        translate="no"
        onPaste={paste}
      />
      <p id={`${id}-hint`} className="azure-hint" data-small={isSmall}>
        {pasteWords.boxHint}
      </p>
      <div className="azure-row">
        <button type="button" className="button" onClick={() => chooser.current?.click()}>
          {pasteWords.files}
        </button>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          aria-label={pasteWords.files}
          onChange={(event) => {
            onFiles([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
        <button type="button" className="quiet-button" onClick={readTyped}>
          {pasteWords.read}
        </button>
        <span role="status">{isReading ? pasteWords.reading : isEmpty ? pasteWords.isEmpty : ''}</span>
      </div>
    </div>
  );
}
