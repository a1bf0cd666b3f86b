import { decode } from '../../store/urlCodec';
import { useExplainerStore } from '../shell/useExplainer';
import { bringVerdictIntoView } from './bringIntoView';

/** Opens a query of this page as one history entry, and scrolls to the verdict. */
export function useOpenAddress(): (query: string) => void {
  const { store } = useExplainerStore();
  return (query) => {
    const { topology, show } = store.getState();
    show(decode(topology, query).choices);
    bringVerdictIntoView();
  };
}
