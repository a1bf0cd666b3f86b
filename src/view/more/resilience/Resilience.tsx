import { topicLabels } from '../../../content/controls';

export function Resilience() {
  return <h2>{topicLabels.resilience}</h2>;
}
