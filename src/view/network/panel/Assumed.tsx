import { assumedWords } from '../../../content/network/ledgerWords';
import { assumedIn } from '../../../store/network/assumed';
import { useNetwork, useNetworkStore } from '../state/useNetwork';

/** Number of assumed values; the overview shows what depends on each. */
export function Assumed() {
  const store = useNetworkStore();
  const text = useNetwork((state) => state.lastTold);
  const count = text === null ? 0 : assumedIn(text);
  if (count === 0) return null;
  return (
    <section className="panel-part" aria-labelledby="assumed">
      <h3 id="assumed">{assumedWords.heading}</h3>
      <p>{assumedWords.count(count)}</p>
      <button type="button" className="quiet-button" onClick={() => store.getState().show('overview')}>
        {assumedWords.open}
      </button>
    </section>
  );
}
