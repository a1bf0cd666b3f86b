import { topicLabels } from '../../../content/controls';

export function Healing() {
  return <h2>{topicLabels.healing}</h2>;
}
