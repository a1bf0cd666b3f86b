import { useRef, useState } from 'react';
import { shareWords, themeWords } from '../../content/share';
import { RadioGroup } from '../controls/RadioGroup';
import { chosenTheme, systemTheme, type Theme } from '../shell/theme';
import { fontFace } from './fontFace';
import { rasterise } from './rasterise';
import { saveFile } from './saveFile';
import { type Caption, type Standalone, standaloneSvg } from './standaloneSvg';

const themes = (['light', 'dark'] as const).map((value) => ({ value, label: themeWords[value] }));

type Props = {
  /** Drawings, one below the other. */
  readonly children: React.ReactNode;
  readonly caption: () => Caption;
  /** Without extension. */
  readonly fileName: string;
};

/** Saves drawings with a caption as a file, with an exact preview. */
export function SavePicture({ children, caption, fileName }: Props) {
  const [theme, setTheme] = useState<Theme>(() => chosenTheme() ?? systemTheme());
  const [told, setTold] = useState('');
  const ground = useRef<HTMLDivElement>(null);

  const drawing = async (): Promise<Standalone> => {
    const font = await fontFace();
    if (!ground.current) throw new Error('No figure to draw');
    return standaloneSvg(ground.current, caption(), font);
  };
  const save = async (ending: string, make: (drawn: Standalone) => Blob | Promise<Blob>) => {
    const name = `${fileName}.${ending}`;
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
        {children}
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
