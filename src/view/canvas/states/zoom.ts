export type ZoomStep = 'in' | 'out' | 'fit';

/** How far the picture is enlarged, and what has been asked for that a live picture has yet to do. */
export type Zoom = { readonly scale: number; readonly asked: readonly ZoomStep[] };

export const LARGEST = 4;
