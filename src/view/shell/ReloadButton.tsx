import { useState } from 'react';
import { pageWords } from '../../content/controls';
import { reloadPage } from './reloadPage';

/** Tries again what could not be loaded; says so where there is still no way. */
export function ReloadButton() {
  const [told, setTold] = useState('');
  const tryAgain = async () => {
    setTold('');
    if (!(await reloadPage())) setTold(pageWords.stillNoConnection);
  };
  return (
    <>
      <button type="button" className="button" onClick={tryAgain}>
        {pageWords.tryAgain}
      </button>
      <span role="status" className="load-again-told">
        {told}
      </span>
    </>
  );
}
