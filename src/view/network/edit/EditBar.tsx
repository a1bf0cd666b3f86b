import { useState } from 'react';
import { editWords } from '../../../content/network/editWords';
import { readingOf } from '../../../store/network/derived';
import { hashOf } from '../../../store/network/networkSync';
import { saveFile } from '../../share/saveFile';
import { fileNameFor } from '../state/files';
import { OpenFile } from '../state/OpenFile';
import { useNetwork, useNetworkStore } from '../state/useNetwork';

/** What becomes of the text as a whole: opened, saved, handed on. */
export function EditBar() {
  const store = useNetworkStore();
  const [told, setTold] = useState('');

  const save = () => {
    const { text, fileName, saved } = store.getState();
    const name = fileName ?? fileNameFor(readingOf(text).description.network);
    saveFile(name, new Blob([text], { type: 'application/yaml' }));
    saved(name);
  };

  const copy = async () => {
    try {
      const page = location.href.replace(/[?#].*$/, '').replace(/%23net.*$/i, '');
      await navigator.clipboard.writeText(page + (await hashOf(store.getState())));
      setTold(editWords.copied);
    } catch {
      setTold(editWords.refused);
    }
  };

  return (
    <div className="edit-bar">
      <OpenFile label={editWords.open} />
      <button type="button" className="button" onClick={save}>
        {editWords.save}
      </button>
      <button type="button" className="button" onClick={copy}>
        {editWords.copyLink}
      </button>
      <span role="status">{told}</span>
    </div>
  );
}

/** "two-offices.network.yaml, 35 lines, changed; stays in this browser". */
export function FileState() {
  const { text, fileName, savedText } = {
    text: useNetwork((state) => state.text),
    fileName: useNetwork((state) => state.fileName),
    savedText: useNetwork((state) => state.savedText),
  };
  const lines = text.replace(/\n$/, '').split('\n').length;
  return (
    <p className="file-state">
      {fileName && <strong translate="no">{fileName}</strong>} {editWords.lines(lines)} ·{' '}
      {text === savedText ? editWords.unchanged : editWords.changed} · {editWords.stays}
    </p>
  );
}
