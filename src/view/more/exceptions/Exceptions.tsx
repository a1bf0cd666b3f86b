import { topicLabels } from '../../../content/controls';

export function Exceptions() {
  return <h2>{topicLabels.exceptions}</h2>;
}
