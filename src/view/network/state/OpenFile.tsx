import { useRef, useState } from 'react';
import { editWords } from '../../../content/network/editWords';
import { textOfFile } from './files';
import { useNetworkStore } from './useNetwork';

type Props = {
  readonly label: string;
  /** Receives the text; default: opens it. */
  readonly onText?: (text: string, name: string) => void;
};

/** Button that opens a file; shows an error beside it for an unreadable one. */
export function OpenFile({ label, onText }: Props) {
  const store = useNetworkStore();
  const field = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState('');

  const open = async (file: File | undefined) => {
    if (!file) return;
    const text = await textOfFile(file);
    setTold(text === null ? editWords.unreadable : '');
    if (text === null) return;
    if (onText) onText(text, file.name);
    else store.getState().open({ text, fileName: file.name, view: store.getState().view });
  };

  return (
    <span className="open-file">
      <button type="button" className="button" onClick={() => field.current?.click()}>
        {label}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        tabIndex={-1}
        aria-label={label}
        accept=".yaml,.yml,.json,.txt,text/plain,application/yaml,application/json"
        onChange={(event) => {
          void open(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <span role="status">{told}</span>
    </span>
  );
}
