import { editWords } from '../../../content/network/editWords';
import { networkPageWords } from '../../../content/network/pageWords';
import { selectIsStale, selectTold } from '../../../store/network/networkSelectors';
import { Verdict } from '../../verdict/Verdict';
import { ChosenElement } from '../picture/ChosenElement';
import { NetworkMap } from '../picture/NetworkMap';
import { QuestionSentence } from '../question/QuestionSentence';
import { Explained } from '../state/Explained';
import { NothingYet } from '../state/NothingYet';
import { useNetwork } from '../state/useNetwork';

/** Answer to the current text. */
export function Live() {
  const told = useNetwork(selectTold);
  const isStale = useNetwork(selectIsStale);
  return (
    <section className="live" aria-label={editWords.live}>
      {told ? (
        <Explained told={told}>
          {isStale && <p className="live-stale">{networkPageWords.stale}</p>}
          <QuestionSentence told={told} />
          <Verdict />
          <NetworkMap told={told} isBesideText />
          <ChosenElement told={told} />
        </Explained>
      ) : (
        <NothingYet />
      )}
    </section>
  );
}
