import type { Topic } from '../../store/choices';
import { useExplainerStore } from '../shell/useExplainer';
import { toRoom } from './toVerdict';

/** Opens a room below the picture, which brings itself into view; one that is open already is brought there. */
export function useShowRoom(): (topic: Topic) => void {
  const { store } = useExplainerStore();
  return (topic) => {
    const { choices, showMore } = store.getState();
    if (choices.more === topic) toRoom();
    else showMore(topic);
  };
}
