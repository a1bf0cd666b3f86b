// Places of the page that other parts of it lead to. Whoever draws one marks it; whoever leads there asks for it.

export type PlaceName =
  | 'verdict'
  | 'details'
  | 'topic'
  | 'picture'
  | 'picture-column'
  | 'tour-card'
  | 'tour-buttons'
  | 'tour-start'
  | 'report-opener'
  | 'compare-opener';

/** Attributes for the element that is this place. */
export const marked = (name: PlaceName) => ({ 'data-place': name });

/** The first of that name on the page; null while there is none. */
export const placeNamed = (name: PlaceName): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-place="${name}"]`);
