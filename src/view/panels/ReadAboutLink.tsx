import { nameOf } from '../../content/names';
import { panelWords } from '../../content/panelWords';
import { bringDetailsIntoView } from '../navigation/bringIntoView';
import { useExplainer, useTopology } from '../shell/useExplainer';
import './readAboutLink.css';

/** Link from the selected element to its explanation; an embedded page has none. */
export function ReadAboutLink() {
  const select = useExplainer(({ choices }) => (choices.embed ? null : choices.select), 'nextFrame');
  const topology = useTopology();
  if (select === null) return null;
  return (
    // biome-ignore lint/a11y/useValidAnchor: it leads to a place of the page; only the address is left alone.
    <a className="read-about" href="#details" onClick={bringDetailsIntoView}>
      {panelWords.readAbout} {nameOf(topology, select)}
    </a>
  );
}
