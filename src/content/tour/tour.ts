// Steps of the tour, in order.

import { failureSteps } from './failures';
import { judgementSteps } from './judgements';
import { officeSteps } from './offices';
import type { StepWords } from './step';

export const tour: readonly StepWords[] = [...officeSteps, ...failureSteps, ...judgementSteps];

export const stepWords = (id: string): StepWords | null => tour.find((step) => step.id === id) ?? null;
