// Steps of the article's tour, for its line of steps.

import { stepWords } from '../../content/tour/tour';
import { type TourStep, tourSteps } from '../../store/choices/tour';
import type { StepOnLine } from '../tourCard/StepLine';

export const stepsOnLine: readonly StepOnLine<TourStep>[] = tourSteps.map((id) => ({
  id,
  title: stepWords(id)?.title ?? id,
  address: `?step=${id}`,
}));
