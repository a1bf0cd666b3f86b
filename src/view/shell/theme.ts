// Theme: the system's until the reader chooses one.

export type Theme = 'light' | 'dark';

const KEY = 'theme';

export function systemTheme(): Theme {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Returns the chosen theme; without storage, a choice lasts as long as the page. */
export function chosenTheme(): Theme | null {
  const shown = document.documentElement.dataset.theme;
  if (shown === 'dark' || shown === 'light') return shown;
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'dark' || kept === 'light' ? kept : null;
  } catch {
    return null;
  }
}

export function showTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}

export function rememberTheme(theme: Theme): void {
  showTheme(theme);
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Ignore: the theme is applied regardless.
  }
}
