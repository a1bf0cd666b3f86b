import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Topology } from '../../model/topology';
import type { ExplainerState, ExplainerStore } from '../../store/explainerStore';
import type { Readable } from '../../store/follower';

export type Explainer = {
  readonly store: ExplainerStore;
  /** A frame behind the store; the store itself where absent. */
  readonly follower?: Readable;
  /** The state that the HTML shows and React takes over as it is; absent where nothing is taken over. */
  readonly cameWith?: ExplainerState;
  /** While the HTML is made, for any screen. */
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
  const read = () => selector(getState());
  return useSyncExternalStore(subscribe, read, read);
}

/** Reads from the store. The selector returns the same object for the same answer. */
export function useExplainer<Result>(selector: Selector<Result>): Result {
  return useReadable(useExplainerStore().store, selector);
}

/** The network of the page, which stays the same. */
export const useTopology = (): Topology => useExplainer(({ topology }) => topology);

/** The same a frame later: for what follows from a choice, as opposed to the control that it was made by. */
export function useFollowed<Result>(selector: Selector<Result>): Result {
  const { store, follower } = useExplainerStore();
  return useReadable(follower ?? store, selector);
}
