import { useState } from 'react';
import { handOnWords } from '../../../content/network/handOnWords';
import { forgetCopy, keptCopy } from '../../../store/network/keeping';
import { useNetworkStore } from '../state/useNetwork';

/** Copy that an earlier visit kept; renders nothing without one. */
export function KeptCopy() {
  const store = useNetworkStore();
  const [kept, setKept] = useState(() => keptCopy(() => localStorage));
  if (kept === null) return null;
  return (
    <p className="kept-copy">
      <button
        type="button"
        className="button"
        onClick={() => store.getState().open({ text: kept, view: 'edit' })}
      >
        {handOnWords.openKept}
      </button>{' '}
      <button
        type="button"
        className="quiet-button"
        onClick={() => {
          forgetCopy(() => localStorage);
          setKept(null);
        }}
      >
        {handOnWords.forget}
      </button>
    </p>
  );
}
