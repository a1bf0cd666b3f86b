import { useState } from 'react';
import { handOnWords } from '../../../content/network/handOnWords';
import { readingOf } from '../../../store/network/derived';
import { lengthOf, linkFor, pageAddress, textWithoutNames } from '../../../store/network/handingOn';
import { selectLibraryId } from '../../../store/network/networkSelectors';
import { saveFile } from '../../share/saveFile';
import { fileNameFor } from '../state/files';
import { useNetworkStore } from '../state/useNetwork';

const counted = (count: number) => count.toLocaleString('en-GB');

/** Buttons for file and link, with names or without; a dialog shows the link itself. */
export function HandOnButtons({ withLink = true }: { readonly withLink?: boolean }) {
  const store = useNetworkStore();
  const [told, setTold] = useState('');

  const save = (isNameless: boolean) => {
    const { text, fileName, saved } = store.getState();
    const own = fileName ?? fileNameFor(readingOf(text).description.network);
    const name = isNameless ? fileNameFor('without-names') : own;
    const content = isNameless ? textWithoutNames(text) : text;
    saveFile(name, new Blob([content], { type: 'application/yaml' }));
    if (!isNameless) saved(name);
  };

  const copy = async (isNameless: boolean) => {
    const state = store.getState();
    const page = pageAddress(location);
    const isLibrary = selectLibraryId(state) !== null && !isNameless;
    const link = isLibrary ? location.href : await linkFor(state, page, isNameless);
    const length = lengthOf(link);
    if (length === 'too-long') return setTold(handOnWords.tooLong(counted(link.length)));
    try {
      await navigator.clipboard.writeText(link);
      setTold(length === 'long' ? handOnWords.copiedLong(counted(link.length)) : handOnWords.copied);
    } catch {
      setTold(handOnWords.refused);
    }
  };

  return (
    <>
      <button type="button" className="button" onClick={() => save(false)}>
        {handOnWords.save}
      </button>
      {withLink && (
        <button type="button" className="button" onClick={() => copy(false)}>
          {handOnWords.copyLink}
        </button>
      )}
      <button type="button" className="button" title={handOnWords.nameless} onClick={() => copy(true)}>
        {handOnWords.namelessLink}
      </button>
      <button type="button" className="button" title={handOnWords.nameless} onClick={() => save(true)}>
        {handOnWords.namelessSave}
      </button>
      <span role="status">{told}</span>
    </>
  );
}
