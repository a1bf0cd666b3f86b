import { useEffect, useRef } from 'react';
import { presentKeys, presentWords } from '../../content/tour/presentWords';
import './keyList.css';

/** The keys of the lecture, as a dialog that gives back the focus. */
export function KeyList({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="key-list" aria-label={presentWords.keys} onClose={onClose}>
      <h2>{presentWords.keys}</h2>
      <dl>
        {presentKeys.map(({ keys, what }) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="button" onClick={() => dialog.current?.close()}>
        {presentWords.close}
      </button>
    </dialog>
  );
}
