import { nameOf } from '../../content/names';
import { panelWords } from '../../content/panelWords';
import { directionWords } from '../../content/pathWords';
import { selectAssessment } from '../../store/selectors';
import { useExplainer } from '../useExplainer';
import { DirectionChoice } from './DirectionChoice';
import './readAbout.css';

/** What belongs beside the picture only at times: the way back where it differs, and the way to the words. */
export function UnderThePicture() {
  const { symmetric } = useExplainer(selectAssessment);
  const select = useExplainer((state) => state.choices.select);
  return (
    <>
      {!symmetric && (
        <p className="direction-in-picture">
          {directionWords.differs} <DirectionChoice name={directionWords.inPicture} />
        </p>
      )}
      {select !== null && (
        <a className="read-about" href="#details">
          {panelWords.readAbout} {nameOf(select)}
        </a>
      )}
    </>
  );
}
