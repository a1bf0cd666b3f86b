import { useId, useRef, useState } from 'react';
import { pictureFileName, shareWords, themeWords } from '../../content/share';
import { verdictSentence } from '../../content/verdictSentence';
import { selectAssessment, selectChange } from '../../store/selectors';
import { encode } from '../../store/urlCodec';
import { Figure } from '../canvas/Figure';
import { chosenTheme, systemTheme, type Theme } from '../page/theme';
import { useExplainer } from '../useExplainer';
import { publicAddressOf } from './address';
import { fontFace } from './fontFace';
import { rasterise } from './rasterise';
import { saveFile } from './saveFile';
import { type Standalone, standaloneSvg } from './standaloneSvg';

const themes: readonly Theme[] = ['light', 'dark'];

/** The picture as a file, seen beforehand exactly as it will be saved. */
export function PictureExport() {
  const choices = useExplainer((state) => state.choices);
  const assessment = useExplainer(selectAssessment);
  const change = useExplainer(selectChange);
  const [theme, setTheme] = useState<Theme>(() => chosenTheme() ?? systemTheme());
  const [failed, setFailed] = useState(false);
  const ground = useRef<HTMLDivElement>(null);
  const name = useId();

  const drawing = async (): Promise<Standalone> => {
    const font = await fontFace();
    const figure = ground.current?.querySelector('svg');
    if (!ground.current || !figure) throw new Error('No figure to draw');
    const address = publicAddressOf(encode({ ...choices, embed: false, view: 'picture' }));
    const caption = { ...verdictSentence(assessment, change), note: shareWords.model, address };
    return standaloneSvg(figure, ground.current, caption, font);
  };
  const save = async (ending: string, make: (drawn: Standalone) => Blob | Promise<Blob>) => {
    setFailed(false);
    try {
      saveFile(
        `${pictureFileName(assessment.office, assessment.service)}.${ending}`,
        await make(await drawing()),
      );
    } catch {
      setFailed(true);
    }
  };

  return (
    <div className="picture-export">
      <div className="picture-export-ground" data-theme={theme} ref={ground}>
        <Figure
          assessment={assessment}
          direction={choices.direction}
          selected={null}
          layout="wide"
          id="export"
        />
      </div>
      <div className="picture-export-row">
        <fieldset className="theme-choice">
          <legend className="visually-hidden">{shareWords.theme}</legend>
          {themes.map((each) => (
            <label key={each}>
              <input type="radio" name={name} checked={theme === each} onChange={() => setTheme(each)} />
              {themeWords[each]}
            </label>
          ))}
        </fieldset>
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
        <span role="status">{failed ? shareWords.notSaved : ''}</span>
      </div>
    </div>
  );
}
