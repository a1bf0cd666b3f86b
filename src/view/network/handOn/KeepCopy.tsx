import { useEffect, useState } from 'react';
import { handOnWords } from '../../../content/network/handOnWords';
import { forgetCopy, isOfAnother, keepCopy } from '../../../store/network/keeping';
import { useNetwork } from '../state/useNetwork';

/** Checkbox that keeps a copy in this browser while ticked. */
export function KeepCopy() {
  const text = useNetwork((state) => state.text);
  const [isKept, setIsKept] = useState(false);
  const [told, setTold] = useState('');

  useEffect(() => {
    if (!isKept) return;
    if (!keepCopy(() => localStorage, text)) {
      setIsKept(false);
      setTold(handOnWords.notKept);
    }
  }, [isKept, text]);

  useEffect(() => {
    if (!isKept) return;
    const onStorage = (event: StorageEvent) => {
      if (!isOfAnother(event, text)) return;
      setIsKept(false);
      setTold(handOnWords.otherTab);
    };
    addEventListener('storage', onStorage);
    return () => removeEventListener('storage', onStorage);
  }, [isKept, text]);

  const change = () => {
    if (isKept) forgetCopy(() => localStorage);
    setTold(isKept ? handOnWords.forgotten : handOnWords.kept);
    setIsKept(!isKept);
  };

  return (
    <span className="keep-copy">
      <label>
        <input type="checkbox" checked={isKept} onChange={change} /> {handOnWords.keep}
      </label>{' '}
      <span role="status">{told}</span>
    </span>
  );
}
