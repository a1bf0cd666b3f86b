import { createContext, useContext, useSyncExternalStore } from 'react';
import type { ExplainerState, ExplainerStore } from '../../store/explainerStore';
import type { Readable } from '../../store/follower';

export type Explainer = {
  readonly store: ExplainerStore;
  /** A frame behind the store; the store itself where absent. */
  readonly follower?: Readable;
  /** What the page looked like when it was rendered into the HTML. */
  readonly opening: ExplainerState;
};

export const ExplainerContext = createContext<Explainer | null>(null);

export function useExplainerStore(): Explainer {
  const explainer = useContext(ExplainerContext);
  if (!explainer) throw new Error('No explainer around this component');
  return explainer;
}

type Selector<Result> = (state: ExplainerState) => Result;

function useReadable<Result>({ subscribe, getState }: Readable, selector: Selector<Result>): Result {
  const { opening } = useExplainerStore();
  return useSyncExternalStore(
    subscribe,
    () => selector(getState()),
    () => selector(opening),
  );
}

/** Reads from the store. The selector returns the same object for the same answer. */
export function useExplainer<Result>(selector: Selector<Result>): Result {
  return useReadable(useExplainerStore().store, selector);
}

/** The same a frame later: for what follows from a choice, as opposed to the control that it was made by. */
export function useFollowed<Result>(selector: Selector<Result>): Result {
  const { store, follower } = useExplainerStore();
  return useReadable(follower ?? store, selector);
}
