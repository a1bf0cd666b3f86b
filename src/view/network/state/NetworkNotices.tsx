import { noticeTexts, pageWords } from '../../../content/controls';
import { elementInWords } from '../../../content/network/elementWords';
import { leftOutWords, networkPageWords } from '../../../content/network/pageWords';
import { isNamed } from '../../../store/network/askedCodec';
import type { Told } from '../../../store/network/derived';
import { selectIsStale } from '../../../store/network/networkSelectors';
import { selectErrors } from '../../../store/network/problems';
import { bundleOf } from '../../map/drawnMap';
import { useNetwork } from './useNetwork';

/** Says that the answers are about a part of the text, and leads to what is wrong with the rest. */
function LeftOut() {
  const errors = useNetwork(selectErrors);
  const isStale = useNetwork(selectIsStale);
  const view = useNetwork((state) => state.view);
  const show = useNetwork((state) => state.show);
  const isEmbedded = useNetwork(({ shown }) => shown.embed);
  // The editor and the report list the errors themselves.
  const isTold = view === 'picture' || view === 'text' || view === 'overview';
  if (errors === 0 || isStale || !isTold) return null;
  return (
    <p className="live-stale">
      <span key={errors}>{leftOutWords(errors)}</span>{' '}
      {!isEmbedded && (
        <button type="button" className="quiet-button" onClick={() => show('edit')}>
          {networkPageWords.seeErrors}
        </button>
      )}
    </p>
  );
}

/** What a reader has to know about the address that led here, and about the text. */
export function NetworkNotices({ told }: { readonly told: Told | null }) {
  const wasSent = useNetwork((state) => state.wasSent);
  const notRead = useNetwork((state) => state.notRead);
  const repaired = useNetwork((state) => state.repaired);
  const dismissRepairs = useNetwork((state) => state.dismissRepairs);
  const select = useNetwork(({ shown }) => shown.select);
  const isUnknown =
    told &&
    select !== null &&
    elementInWords(told.topology, told.answer, select) === null &&
    bundleOf(told.topology, select) === null;
  const compared = useNetwork(({ shown }) => shown.compare) ?? [];
  const unknownIn = ({ compiled: { topology } }: Told) =>
    compared.filter((id) => isNamed(topology, 'compare', id) === false);
  const unknown = new Set([
    ...(told ? [...told.unknown, ...unknownIn(told)] : []),
    ...(isUnknown ? [select] : []),
  ]);
  return (
    <>
      {wasSent && (
        <p className="notices" role="alert">
          {networkPageWords.wasSent}
        </p>
      )}
      {repaired.length > 0 && (
        <div className="notices" role="alert">
          <ul>
            {noticeTexts(repaired).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <button type="button" className="button" onClick={dismissRepairs}>
            {pageWords.dismiss}
          </button>
        </div>
      )}
      {unknown.size > 0 && (
        <p className="notices" role="alert">
          {networkPageWords.unknownInAddress} {[...unknown].join(', ')}
        </p>
      )}
      {notRead.length > 0 && (
        <p className="notices" role="alert">
          {networkPageWords.notRead} {notRead.join(', ')}
        </p>
      )}
      {told && <LeftOut />}
    </>
  );
}
