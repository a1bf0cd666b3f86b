import { useEffect, useState } from 'react';
import { pageWords } from '../../content/controls';
import { afterPaint } from '../shell/afterPaint';
import { chosenTheme, rememberTheme, systemTheme, type Theme } from '../shell/theme';

export function ThemeButton() {
  const [theme, setTheme] = useState<Theme>('light');

  useEffect(() => setTheme(chosenTheme() ?? systemTheme()), []);

  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <button
      type="button"
      className="button"
      aria-label={pageWords.themeHint[other]}
      onClick={() => {
        setTheme(other);
        afterPaint(() => rememberTheme(other));
      }}
    >
      {pageWords[other]}
    </button>
  );
}
