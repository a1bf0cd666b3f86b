import { useRef, useState } from 'react';
import { strokeNames } from '../../content/rulerWords';
import { pictureFileName, shareWords, themeWords } from '../../content/share';
import { privateMark, reachableMark } from '../../content/verdictMarks';
import { verdictSentence } from '../../content/verdictSentence';
import { NO_COMPARISON } from '../../store/choices/comparison';
import { selectAssessment, selectFailureChange, selectShownInternetOnlyTraffic } from '../../store/selectors';
import { encode } from '../../store/urlCodec';
import { Figure } from '../canvas/drawing/Figure';
import { RadioGroup } from '../controls/RadioGroup';
import { chosenTheme, systemTheme, type Theme } from '../shell/theme';
import { useExplainer } from '../shell/useExplainer';
import { publicAddressOf } from './address';
import { BarDrawing } from './BarDrawing';
import { fontFace } from './fontFace';
import { KeyDrawing } from './KeyDrawing';
import { rasterise } from './rasterise';
import { saveFile } from './saveFile';
import { type Standalone, standaloneSvg } from './standaloneSvg';

const themes = (['light', 'dark'] as const).map((value) => ({ value, label: themeWords[value] }));

/** Exports the picture with its bar and key as a file, with an exact preview. */
export function PictureExport() {
  const choices = useExplainer((state) => state.choices);
  const topology = useExplainer((state) => state.topology);
  const assessment = useExplainer(selectAssessment);
  const change = useExplainer(selectFailureChange);
  const internetOnly = useExplainer(selectShownInternetOnlyTraffic);
  const [theme, setTheme] = useState<Theme>(() => chosenTheme() ?? systemTheme());
  const [told, setTold] = useState('');
  const ground = useRef<HTMLDivElement>(null);

  const drawing = async (): Promise<Standalone> => {
    const font = await fontFace();
    if (!ground.current) throw new Error('No figure to draw');
    const address = publicAddressOf(
      encode(topology, { ...choices, embed: false, view: 'picture', comparison: NO_COMPARISON }),
    );
    const marks = [reachableMark(assessment), privateMark(assessment)]
      .map(({ title, detail }) => `${title}: ${detail}.`)
      .join(' ');
    const caption = { marks, ...verdictSentence(assessment, change), note: shareWords.model, address };
    return standaloneSvg(ground.current, caption, font);
  };
  const save = async (ending: string, make: (drawn: Standalone) => Blob | Promise<Blob>) => {
    const name = `${pictureFileName(assessment.office, assessment.service)}.${ending}`;
    // Clear first, so that the same message is announced again.
    setTold('');
    try {
      saveFile(name, await make(await drawing()));
      setTold(shareWords.saved(name));
    } catch {
      setTold(shareWords.notSaved);
    }
  };

  return (
    <div className="picture-export">
      <div className="picture-export-ground" data-theme={theme} ref={ground}>
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
      </div>
      <div className="picture-export-row">
        <RadioGroup name={shareWords.theme} value={theme} options={themes} onChange={setTheme} />
        <button
          type="button"
          className="button"
          onClick={() => save('svg', ({ svg }) => new Blob([svg], { type: 'image/svg+xml' }))}
        >
          {shareWords.saveSvg}
        </button>
        <button type="button" className="button" onClick={() => save('png', rasterise)}>
          {shareWords.savePng}
        </button>
        <span role="status">{told}</span>
      </div>
    </div>
  );
}
