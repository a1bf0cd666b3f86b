import { topicLabels } from '../../../content/controls';

export function Advice() {
  return <h2>{topicLabels.advice}</h2>;
}
