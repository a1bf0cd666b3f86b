import { useEffect, useRef, useState } from 'react';
import { type KeyGroup, keyWords } from '../../content/keys';
import { letSingleKeysAct, singleKeysAct } from './singleKeys';
import './keyList.css';

type Props = { readonly groups: readonly KeyGroup[]; readonly onClose: () => void };

/** Dialog that lists the keys and restores the focus; single keys can be turned off here. */
export function KeyList({ groups, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [act, setAct] = useState(singleKeysAct);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="key-list" aria-labelledby="key-list-title" onClose={onClose}>
      <div className="key-list-head">
        <h2 id="key-list-title">{keyWords.title}</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {keyWords.close}
        </button>
      </div>
      <p>{keyWords.intro}</p>
      {groups.map(({ title, keys }) => (
        <section key={title} aria-label={title}>
          <h3>{title}</h3>
          <dl>
            {keys.map(({ keys: names, what }) => (
              <div key={what}>
                <dt>{names}</dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label className="key-list-single">
        <input
          type="checkbox"
          checked={act}
          onChange={() => {
            letSingleKeysAct(!act);
            setAct(!act);
          }}
        />
        {keyWords.single}
      </label>
    </dialog>
  );
}
