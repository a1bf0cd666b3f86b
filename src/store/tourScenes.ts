// What each step of the tour shows when it opens, and what the answer to its question then changes.

import type { Scenario } from '../model/scenario';
import { type Choices, openingChoices } from './choices/choices';
import type { TourAnswer, TourStep } from './choices/tour';

type Scene = {
  readonly scenario?: Partial<Scenario>;
  readonly view?: Partial<Pick<Choices, 'panel' | 'need'>>;
  /** Present where the step asks something first. */
  readonly reveal?: Partial<Scenario>;
};

const CIRCUIT_GONE: Partial<Scenario> = { failures: ['primary', 'secondary'] };

const scenes: Readonly<Record<TourStep, Scene>> = {
  'two-offices': {},
  'texas-line': { scenario: { path: 'internet' }, reveal: { failures: ['texas-internet'] } },
  'where-private-ends': {},
  'one-fails': {},
  'both-fail': { reveal: CIRCUIT_GONE },
  'with-an-exit': { scenario: { exit: 'on' }, reveal: CIRCUIT_GONE },
  'route-filter': { scenario: { exit: 'on' }, reveal: { failures: ['route-filter'] } },
  'never-internet': {
    scenario: { exit: 'on', ...CIRCUIT_GONE },
    view: { panel: 'compliance', need: 'never-internet' },
    reveal: { exit: 'off' },
  },
  'how-it-feels': { view: { panel: 'predictability' } },
  'would-it-help': {},
};

export const revealedBy = (step: TourStep): Partial<Scenario> | null => scenes[step].reveal ?? null;

/** Where an address counts from: the opening scene, or the step that it names. */
export function openingOf(step: TourStep | null, answer: TourAnswer | null = null): Choices {
  if (step === null) return openingChoices;
  const { scenario, view, reveal } = scenes[step];
  const isRevealed = answer !== null && reveal !== undefined;
  return {
    ...openingChoices,
    ...view,
    scenario: { ...openingChoices.scenario, ...scenario, ...(isRevealed && reveal) },
    tour: { ...openingChoices.tour, step, answer: isRevealed ? answer : null },
  };
}
