// Which errors mean that a part of the page has not arrived, as opposed to a part that is there and broken.

const notArrived = new WeakSet<object>();

/** What the bundler's loader reports when a script or a style that is loaded later cannot be had. */
export function trackChunkErrors(): void {
  addEventListener('vite:preloadError', ({ payload }) => notArrived.add(payload));
}

export const isChunkError = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && notArrived.has(error);
