import { editWords } from '../../../content/network/editWords';
import { networkRoomWords } from '../../../content/network/roomWords';
import { selectIsStale, selectTold } from '../../../store/network/networkStore';
import { NetworkVerdict } from '../answer/NetworkVerdict';
import { ChosenElement } from '../picture/ChosenElement';
import { NetworkMap } from '../picture/NetworkMap';
import { QuestionSentence } from '../question/QuestionSentence';
import { useNetwork } from '../state/useNetwork';

/** Answer to the current text. */
export function Live() {
  const told = useNetwork(selectTold);
  const isStale = useNetwork(selectIsStale);
  return (
    <section className="live" aria-label={editWords.live}>
      {told ? (
        <>
          {isStale && <p className="live-stale">{networkRoomWords.stale}</p>}
          <QuestionSentence told={told} />
          <NetworkVerdict told={told} />
          <NetworkMap told={told} isBesideText />
          <ChosenElement told={told} />
        </>
      ) : (
        <p>{editWords.nothingYet}</p>
      )}
    </section>
  );
}
