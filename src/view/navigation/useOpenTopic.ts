import type { Topic } from '../../store/choices/page';
import { useExplainerStore } from '../shell/useExplainer';
import { bringTopicIntoView } from './bringIntoView';

/** Opens a topic below the picture, which scrolls to itself; scrolls to one already open. */
export function useOpenTopic(): (topic: Topic) => void {
  const { store } = useExplainerStore();
  return (topic) => {
    const { choices, choose } = store.getState();
    if (choices.topic === topic) bringTopicIntoView();
    else choose({ topic });
  };
}
