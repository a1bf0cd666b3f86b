// Scenes of the tour: what each step shows when it opens, and what changes after its answer.

import type { Scenario } from '../model/scenario';
import type { Topology } from '../model/topology';
import { type Choices, openingChoices } from './choices/choices';
import type { TourAnswer, TourStep } from './choices/tour';

type Scene = {
  readonly scenario?: Partial<Scenario>;
  readonly view?: Partial<Pick<Choices, 'panel' | 'need'>>;
  /** Set only where the step asks a question. */
  readonly reveal?: Partial<Scenario>;
};

const CIRCUIT_GONE: Partial<Scenario> = { failures: ['primary', 'secondary'] };

const WITH_EXIT: Partial<Scenario> = { options: ['seattle-internet'] };

const scenes: Readonly<Record<TourStep, Scene>> = {
  'two-offices': {},
  'texas-line': { scenario: { office: 'texas' }, reveal: { failures: ['texas-internet'] } },
  'where-private-ends': {},
  'one-fails': {},
  'both-fail': { reveal: CIRCUIT_GONE },
  'with-an-exit': { scenario: WITH_EXIT, reveal: CIRCUIT_GONE },
  'route-filter': { scenario: WITH_EXIT, reveal: { failures: ['route-filter'] } },
  'never-internet': {
    scenario: { ...WITH_EXIT, ...CIRCUIT_GONE },
    view: { panel: 'compliance', need: 'never-internet' },
    reveal: { options: [] },
  },
  'how-it-feels': { view: { panel: 'predictability' } },
  'would-it-help': {},
};

export const revealedBy = (step: TourStep): Partial<Scenario> | null => scenes[step].reveal ?? null;

/** Returns the choices that an address is relative to: the opening scene, or the step it names. */
export function openingOf(
  topology: Topology,
  step: TourStep | null,
  answer: TourAnswer | null = null,
): Choices {
  const opening = openingChoices(topology);
  if (step === null) return opening;
  const { scenario, view, reveal } = scenes[step];
  const isRevealed = answer !== null && reveal !== undefined;
  return {
    ...opening,
    ...view,
    scenario: { ...opening.scenario, ...scenario, ...(isRevealed && reveal) },
    tour: { ...opening.tour, step, answer: isRevealed ? answer : null },
  };
}
