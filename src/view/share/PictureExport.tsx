import { strokeNames } from '../../content/rulerWords';
import { pictureCaption, pictureFileName } from '../../content/share';
import { NO_COMPARISON } from '../../store/choices/comparison';
import { selectAssessment, selectFailureChange, selectShownInternetOnlyTraffic } from '../../store/selectors';
import { encode } from '../../store/urlCodec';
import { Figure } from '../canvas/drawing/Figure';
import { useExplainer } from '../shell/useExplainer';
import { publicAddressOf } from './address';
import { BarDrawing } from './BarDrawing';
import { KeyDrawing } from './KeyDrawing';
import { SavePicture } from './SavePicture';

/** Exports the picture with its bar and key as a file. */
export function PictureExport() {
  const choices = useExplainer((state) => state.choices);
  const topology = useExplainer((state) => state.topology);
  const assessment = useExplainer(selectAssessment);
  const change = useExplainer(selectFailureChange);
  const internetOnly = useExplainer(selectShownInternetOnlyTraffic);
  const address = () =>
    publicAddressOf(
      encode(topology, { ...choices, embed: false, view: 'picture', comparison: NO_COMPARISON }),
    );
  return (
    <SavePicture
      caption={() => pictureCaption(assessment, change, address())}
      fileName={pictureFileName(assessment.office, assessment.service)}
    >
      <Figure
        topology={topology}
        assessment={assessment}
        direction={choices.direction}
        selected={null}
        internetOnly={internetOnly}
        layout="wide"
        id="export"
      />
      <BarDrawing topology={topology} assessment={assessment} direction={choices.direction} />
      <KeyDrawing strokes={strokeNames} width={968} id="export" />
    </SavePicture>
  );
}
