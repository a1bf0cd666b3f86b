import type { Topic } from '../../store/choices';
import { useExplainerStore } from '../shell/useExplainer';
import { bringTopicIntoView } from './bringIntoView';

/** Opens a topic below the picture, which brings itself into view; one that is open already is brought into view. */
export function useOpenTopic(): (topic: Topic) => void {
  const { store } = useExplainerStore();
  return (topic) => {
    const { choices, showMore } = store.getState();
    if (choices.more === topic) bringTopicIntoView();
    else showMore(topic);
  };
}
