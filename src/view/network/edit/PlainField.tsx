import { useEffect, useState } from 'react';
import { editWords } from '../../../content/network/editWords';
import { useNetwork } from '../state/useNetwork';
import { usePassOnTyping } from '../state/usePassOnTyping';

/** Textarea for the network: the only editor on a phone, elsewhere until CodeMirror has loaded. */
export function PlainField({ describedBy }: { readonly describedBy: string }) {
  const text = useNetwork((state) => state.text);
  // Shows each key at once; a long text is read after a pause in typing.
  const [typed, setTyped] = useState(text);
  const passOn = usePassOnTyping();
  useEffect(() => setTyped(text), [text]);
  return (
    <textarea
      className="text-of-network network-field"
      aria-label={editWords.field}
      aria-describedby={describedBy}
      value={typed}
      rows={Math.min(40, Math.max(16, typed.split('\n').length + 1))}
      spellCheck={false}
      autoCapitalize="off"
      autoCorrect="off"
      translate="no"
      onChange={({ target }) => {
        setTyped(target.value);
        passOn(target.value);
      }}
    />
  );
}
