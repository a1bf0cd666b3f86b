import { editWords } from '../../../content/network/editWords';
import { useNetwork, useNetworkStore } from '../state/useNetwork';

/** Textarea for the network: the only editor on a phone, elsewhere until CodeMirror has loaded. */
export function PlainField({ describedBy }: { readonly describedBy: string }) {
  const store = useNetworkStore();
  const text = useNetwork((state) => state.text);
  return (
    <textarea
      className="network-field"
      aria-label={editWords.field}
      aria-describedby={describedBy}
      value={text}
      rows={Math.min(40, Math.max(16, text.split('\n').length + 1))}
      spellCheck={false}
      autoCapitalize="off"
      autoCorrect="off"
      translate="no"
      wrap="off"
      onChange={(event) => store.getState().setText(event.target.value)}
    />
  );
}
