import { createContext, useContext, useSyncExternalStore } from 'react';
import type { ExplainerState, ExplainerStore } from '../store/explainerStore';

export type Explainer = {
  readonly store: ExplainerStore;
  /** What the page looked like when it was rendered into the HTML. */
  readonly opening: ExplainerState;
};

export const ExplainerContext = createContext<Explainer | null>(null);

export function useExplainerStore(): Explainer {
  const explainer = useContext(ExplainerContext);
  if (!explainer) throw new Error('No explainer around this component');
  return explainer;
}

/** Reads from the store. The selector returns the same object for the same answer. */
export function useExplainer<Result>(selector: (state: ExplainerState) => Result): Result {
  const { store, opening } = useExplainerStore();
  return useSyncExternalStore(
    store.subscribe,
    () => selector(store.getState()),
    () => selector(opening),
  );
}
