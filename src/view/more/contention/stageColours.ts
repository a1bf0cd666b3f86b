// Reads colours from CSS, which a canvas does not apply.

export type StageColours = {
  readonly line: string;
  readonly rest: string;
  readonly ink: string;
  readonly casing: string;
  /** Colour between two rails, and on a solid line. */
  readonly paper: string;
};

/** CSS sets them as text colour and zero-width borders, which do not show on a canvas. */
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

/** Calls back when the colours may have changed; returns a function that stops it. */
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
