import { topicLabels } from '../../../content/controls';

export function Remedies() {
  return <h2>{topicLabels.remedies}</h2>;
}
