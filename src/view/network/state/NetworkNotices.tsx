import { networkRoomWords } from '../../../content/network/roomWords';
import type { Told } from '../../../store/network/derived';
import { useNetwork } from './useNetwork';

/** What a reader has to know about the address that led here. */
export function NetworkNotices({ told }: { readonly told: Told | null }) {
  const wasSent = useNetwork((state) => state.wasSent);
  return (
    <>
      {wasSent && (
        <p className="notices" role="alert">
          {networkRoomWords.wasSent}
        </p>
      )}
      {told && told.unknown.length > 0 && (
        <p className="notices" role="alert">
          {networkRoomWords.unknownInAddress} {told.unknown.join(', ')}
        </p>
      )}
    </>
  );
}
