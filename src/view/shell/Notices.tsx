import { noticeTexts, pageWords } from '../../content/controls';
import { useExplainer, useExplainerStore } from './useExplainer';

/** Lists the parts of the address that were not understood. */
export function Notices() {
  const { store } = useExplainerStore();
  const notices = useExplainer((state) => state.notices);
  if (notices.length === 0) return null;
  return (
    <div className="notices" role="alert">
      <ul>
        {noticeTexts(notices).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <button type="button" className="button" onClick={() => store.getState().dismissNotices()}>
        {pageWords.dismiss}
      </button>
    </div>
  );
}
