import { editWords } from '../../../content/network/editWords';
import { HandOnButtons } from '../handOn/HandOnButtons';
import { KeepCopy } from '../handOn/KeepCopy';
import { OpenFile } from '../state/OpenFile';
import { useNetwork } from '../state/useNetwork';

/** Toolbar to open, save, share and keep the text. */
export function EditBar() {
  return (
    <div className="edit-bar">
      <OpenFile label={editWords.open} />
      <HandOnButtons />
      <KeepCopy />
    </div>
  );
}

/** Shows "two-offices.network.yaml, 35 lines, changed; stays in this browser". */
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
      {text !== savedText ? editWords.changed : fileName ? editWords.unchanged : editWords.asOpened} ·{' '}
      {editWords.stays}
    </p>
  );
}
