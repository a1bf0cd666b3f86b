import { decode } from '../store/urlCodec';
import { useExplainerStore } from './useExplainer';

/** Shows what a query string of this page says, as one step that Back undoes, and brings the picture into view. */
export function useShowAddress(): (query: string) => void {
  const { store } = useExplainerStore();
  return (query) => {
    const { topology, show } = store.getState();
    show(decode(topology, query).choices);
    document.getElementById('picture')?.scrollIntoView({ block: 'start' });
  };
}
