import { moreWords } from '../../content/controls';
import { comparing } from '../../store/pairs';
import { marked } from '../shell/places';
import { useExplainerStore } from '../shell/useExplainer';

/** Button that compares the scenario with the other office. */
export function StartComparing() {
  const { store } = useExplainerStore();
  const start = () => {
    const { topology, choices, show } = store.getState();
    show(comparing(topology, choices, 'offices'));
  };
  return (
    <button type="button" className="topic" {...marked('compare-opener')} onClick={start}>
      {moreWords.compare}
    </button>
  );
}
