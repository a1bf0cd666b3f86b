export type ZoomStep = 'in' | 'out' | 'fit';

/** Scale of the picture, and zoom steps that the live picture has yet to apply. */
export type Zoom = { readonly scale: number; readonly asked: readonly ZoomStep[] };

export const LARGEST = 4;
