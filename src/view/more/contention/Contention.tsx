import { topicLabels } from '../../../content/controls';

export function Contention() {
  return <h2>{topicLabels.contention}</h2>;
}
