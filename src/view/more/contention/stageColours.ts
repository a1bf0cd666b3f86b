// The colours that the style sheet gives to a drawing. A canvas takes none by itself.

export type StageColours = {
  readonly line: string;
  readonly rest: string;
  readonly ink: string;
  readonly casing: string;
  /** Between two rails, and on a solid line. */
  readonly paper: string;
};

/** The style sheet puts them where a canvas shows none of them: on its text and on borders without width. */
export function stageColours(canvas: HTMLCanvasElement): StageColours {
  const { color, borderTopColor, borderRightColor, borderBottomColor, borderLeftColor } =
    getComputedStyle(canvas);
  return {
    line: color,
    rest: borderTopColor,
    ink: borderRightColor,
    casing: borderBottomColor,
    paper: borderLeftColor,
  };
}

const media = [
  '(prefers-color-scheme: dark)',
  '(prefers-contrast: more)',
  '(forced-colors: active)',
] as const;

/** Tells when they may have changed, until it is asked to stop. */
export function watchColours(onChange: () => void): () => void {
  const lists = media.flatMap((query) => window.matchMedia?.(query) ?? []);
  const page = new MutationObserver(onChange);
  page.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  for (const list of lists) list.addEventListener('change', onChange);
  return () => {
    page.disconnect();
    for (const list of lists) list.removeEventListener('change', onChange);
  };
}
