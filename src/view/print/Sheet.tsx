import { pageWords } from '../../content/controls';
import { sheetWords } from '../../content/sheet/sheet';
import { selectAssessment, selectShownInternetOnlyTraffic } from '../../store/selectors';
import { encode } from '../../store/urlCodec';
import { Figure } from '../canvas/drawing/Figure';
import { ExposureRuler } from '../ruler/ExposureRuler';
import { publicAddressOf } from '../share/address';
import { useExplainer } from '../shell/useExplainer';
import { SheetPaper } from './SheetPaper';

/** Print page of the article's network. */
export function Sheet() {
  const choices = useExplainer((state) => state.choices);
  const topology = useExplainer((state) => state.topology);
  const assessment = useExplainer(selectAssessment);
  const internetOnly = useExplainer(selectShownInternetOnlyTraffic);
  const { direction, select } = choices;
  return (
    <SheetPaper
      title={pageWords.title}
      address={publicAddressOf(encode(topology, choices))}
      listsElements
      figure={
        <>
          <Figure
            topology={topology}
            assessment={assessment}
            direction={direction}
            selected={select}
            internetOnly={internetOnly}
            layout="wide"
            theme="light"
            name={sheetWords.figure}
            id="sheet"
          />
          <ExposureRuler topology={topology} assessment={assessment} direction={direction} />
        </>
      }
    />
  );
}
