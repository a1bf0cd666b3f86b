import { useState } from 'react';
import { addedWords, addLabels, editWords } from '../../../content/network/editWords';
import { type Addable, addable, withAdded } from '../../../store/network/addElement';
import { useNetworkStore } from '../state/useNetwork';

type Props = { readonly onAdded: (line: number) => void };

/** Buttons that add an element, with its optional fields as comments. */
export function AddButtons({ onAdded }: Props) {
  const store = useNetworkStore();
  const [told, setTold] = useState('');
  const add = (kind: Addable) => {
    const { text, asked, setText } = store.getState();
    const added = withAdded(text, kind, asked.office);
    setTold(addedWords(kind, added));
    if (added.kind === 'not added') return;
    setText(added.text);
    onAdded(added.line);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a line of text.
    <span className="add-buttons" role="group" aria-label={editWords.add}>
      <span aria-hidden="true">{editWords.add}</span>
      {addable.map((kind) => (
        <button key={kind} type="button" className="add-button" onClick={() => add(kind)}>
          + {addLabels[kind]}
        </button>
      ))}
      <span role="status">{told}</span>
    </span>
  );
}
