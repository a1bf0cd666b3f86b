import { decode } from '../../store/urlCodec';
import { useExplainerStore } from '../shell/useExplainer';
import { bringVerdictIntoView } from './bringIntoView';

/** Opens a query string of this page as one step that Back undoes, and brings the verdict into view. */
export function useOpenAddress(): (query: string) => void {
  const { store } = useExplainerStore();
  return (query) => {
    const { topology, show } = store.getState();
    show(decode(topology, query).choices);
    bringVerdictIntoView();
  };
}
