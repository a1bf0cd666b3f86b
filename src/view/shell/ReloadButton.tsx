import { useState } from 'react';
import { pageWords } from '../../content/controls';
import { reloadPage } from './reloadPage';

/** Reloads after a failed load; shows a message if the page is still unreachable. */
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
