import { pageWords } from '../../content/controls';
import { bringMainIntoView } from '../navigation/bringIntoView';

/** Link to the main region, which has the id "main" and can take the focus. */
export const SkipHeader = () => (
  // biome-ignore lint/a11y/useValidAnchor: it leads to a place of the page; only the address is left alone.
  <a className="skip-link" href="#main" onClick={bringMainIntoView}>
    {pageWords.skipHeader}
  </a>
);
