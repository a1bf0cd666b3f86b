// Distinguishes chunks that failed to load from code that threw.

const notArrived = new WeakSet<object>();

/** Records the errors that Vite reports for scripts and styles that fail to load. */
export function trackChunkErrors(): void {
  addEventListener('vite:preloadError', ({ payload }) => notArrived.add(payload));
}

export const isChunkError = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && notArrived.has(error);
