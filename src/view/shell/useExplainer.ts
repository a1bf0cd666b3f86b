import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Topology } from '../../model/topology';
import type { ExplainerState, ExplainerStore } from '../../store/explainerStore';
import type { Readable } from '../../store/follower';

export type Explainer = {
  readonly store: ExplainerStore;
  /** Lags the store by one frame; default: the store. */
  readonly follower?: Readable;
  /** State of the prerendered HTML to hydrate; absent without hydration. */
  readonly cameWith?: ExplainerState;
  /** True while prerendering, for any screen. */
  readonly isPrerendering?: boolean;
};

export const ExplainerContext = createContext<Explainer | null>(null);

export function useExplainerStore(): Explainer {
  const explainer = useContext(ExplainerContext);
  if (!explainer) throw new Error('No explainer around this component');
  return explainer;
}

type Selector<Result> = (state: ExplainerState) => Result;

function useReadable<Result>({ subscribe, getState }: Readable, selector: Selector<Result>): Result {
  const { cameWith } = useExplainerStore();
  // A part may hydrate after the first choice. Its HTML is of the state before it; React renders the
  // present state right after.
  return useSyncExternalStore(
    subscribe,
    () => selector(getState()),
    () => selector(cameWith ?? getState()),
  );
}

/** Reads from the store. The selector must return the same object for the same state. */
export function useExplainer<Result>(selector: Selector<Result>): Result {
  return useReadable(useExplainerStore().store, selector);
}

/** Network of the page; constant. */
export const useTopology = (): Topology => useExplainer(({ topology }) => topology);

/** Reads one frame later: for effects of a choice, as opposed to its control. */
export function useFollowed<Result>(selector: Selector<Result>): Result {
  const { store, follower } = useExplainerStore();
  return useReadable(follower ?? store, selector);
}
