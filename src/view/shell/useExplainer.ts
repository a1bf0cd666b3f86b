import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Topology } from '../../model/topology';
import type { Topic } from '../../store/choices/page';
import type { ExplainerState, ExplainerStore } from '../../store/explainerStore';
import type { Readable } from '../../store/nextFrame';
import type { AnswerSource } from './answer';

export type Explainer = {
  readonly store: ExplainerStore;
  readonly answer: AnswerSource;
  /** The store, one frame later, and not before the answer is there; default: the store. */
  readonly nextFrame?: Readable;
  /** State of the prerendered HTML to hydrate; absent without hydration. */
  readonly cameWith?: ExplainerState;
  /** Topics that are offered; absent where all of them are. */
  readonly topics?: readonly Topic[];
  /** True while prerendering, for any screen. */
  readonly isPrerendering?: boolean;
};

export const ExplainerContext = createContext<Explainer | null>(null);

export function useExplainerStore(): Explainer {
  const explainer = useContext(ExplainerContext);
  if (!explainer) throw new Error('No explainer around this component');
  return explainer;
}

/** When a part of the page renders a choice. */
type When = 'atOnce' | 'nextFrame';

/**
 * Reads the store; there is no other way. A control reads what it shows at once. What follows from a choice
 * (verdict, picture, which panel and topic are open, and what they say) reads `'nextFrame'`, so that the
 * control is painted first. All parts that read so change together.
 *
 * The selector must return the same object for the same state.
 */
export function useExplainer<Result>(
  selector: (state: ExplainerState) => Result,
  when: When = 'atOnce',
): Result {
  const { store, nextFrame = store, cameWith } = useExplainerStore();
  const { subscribe, getState } = when === 'atOnce' ? store : nextFrame;
  // A part may hydrate after the first choice. Its HTML is of the state before it; React renders the present
  // state right after.
  return useSyncExternalStore(
    subscribe,
    () => selector(getState()),
    () => selector(cameWith ?? getState()),
  );
}

/** Network of the page; constant. */
export const useTopology = (): Topology => useExplainer(({ topology }) => topology);
