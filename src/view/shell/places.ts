// Places of the page to scroll to: one component marks a place, others find it by name.

export type PlaceName =
  | 'verdict'
  | 'details'
  | 'topic'
  | 'picture'
  | 'network'
  | 'picture-column'
  | 'tour-card'
  | 'tour-buttons'
  | 'tour-start'
  | 'tour-title'
  | 'lecture-opener'
  | 'report-opener'
  | 'compare-opener';

/** Attributes that mark an element as this place. */
export const marked = (name: PlaceName) => ({ 'data-place': name });

/** Returns the first place of that name; null without one. */
export const placeNamed = (name: PlaceName): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-place="${name}"]`);

/** Checks whether an element is in the place of that name. */
export const isPlace = (name: PlaceName, element: Element): boolean =>
  element.closest(`[data-place="${name}"]`) !== null;
