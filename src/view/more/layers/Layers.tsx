import { topicLabels } from '../../../content/controls';

export function Layers() {
  return <h2>{topicLabels.layers}</h2>;
}
