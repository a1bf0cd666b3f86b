import { directionWords } from '../../content/directionWords';
import { nameOf } from '../../content/names';
import { panelWords } from '../../content/panelWords';
import { selectAssessment } from '../../store/selectors';
import { toDetails } from '../navigation/toVerdict';
import { useFollowed } from '../shell/useExplainer';
import './wayBack.css';
import { DirectionChoice } from './DirectionChoice';
import './readAbout.css';

/** Where replies take another way: which of the two the picture shows. It has a place of its own in the map. */
export function WayBack() {
  const { symmetric } = useFollowed(selectAssessment);
  if (symmetric) return null;
  return (
    <div className="way-back">
      <span>{directionWords.differs}</span> <DirectionChoice name={directionWords.inPicture} />
    </div>
  );
}

/** The way from what was tapped to the words about it; an embedded page has none. */
export function ReadAbout() {
  const select = useFollowed(({ choices }) => (choices.embed ? null : choices.select));
  if (select === null) return null;
  return (
    // biome-ignore lint/a11y/useValidAnchor: it leads to a place of the page; only the address is left alone.
    <a className="read-about" href="#details" onClick={toDetails}>
      {panelWords.readAbout} {nameOf(select)}
    </a>
  );
}
