import { editWords } from '../../../content/network/editWords';
import { readingOf } from '../../../store/network/derived';
import { useNetwork } from './useNetwork';

/** Says why the text has no answer. */
export function NothingYet() {
  const text = useNetwork((state) => state.text);
  return <p>{editWords.nothingYet(readingOf(text).description.leftOut)}</p>;
}
