import { moreWords } from '../../content/controls';
import { marked } from '../shell/places';
import { useExplainerStore } from '../shell/useExplainer';

/** Puts the other office beside the scenario in view. */
export function StartComparing() {
  const { store } = useExplainerStore();
  const start = () => {
    const { choices, show } = store.getState();
    const { scenario } = choices;
    const path = scenario.path === 'internet' ? 'expressroute' : 'internet';
    show({ ...choices, comparison: { other: { ...scenario, path }, changing: 'neither' } });
  };
  return (
    <button type="button" className="topic" {...marked('compare-opener')} onClick={start}>
      {moreWords.compare}
    </button>
  );
}
