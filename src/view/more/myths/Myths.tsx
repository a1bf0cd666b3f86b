import { topicLabels } from '../../../content/controls';

export function Myths() {
  return <h2>{topicLabels.myths}</h2>;
}
