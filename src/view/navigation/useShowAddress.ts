import { decode } from '../../store/urlCodec';
import { useExplainerStore } from '../shell/useExplainer';
import { toVerdict } from './toVerdict';

/** Shows what a query string of this page says, as one step that Back undoes, and brings the answer into view. */
export function useShowAddress(): (query: string) => void {
  const { store } = useExplainerStore();
  return (query) => {
    const { topology, show } = store.getState();
    show(decode(topology, query).choices);
    toVerdict();
  };
}
