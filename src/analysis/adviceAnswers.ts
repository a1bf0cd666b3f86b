// Answers about the user's own organisation.

import type { Requirement } from './requirements';

/** Every question may stay open. */
export type AdviceAnswers = {
  readonly mustShow?: Requirement | 'nothing';
  readonly whereItHurts?: 'nowhere' | 'always' | 'busy-hours' | 'one-office' | 'cloud-apps-only';
  readonly sharedWith?: 'hardly-anyone' | 'colleagues' | 'other-customers';
  readonly bandwidth?: 'enough' | 'short';
  readonly timeIsLost?: 'in-office' | 'to-provider' | 'in-provider' | 'on-internet' | 'not-measured';
  readonly reach?: 'provider-near' | 'no-provider' | 'users-elsewhere';
  readonly virtualNetworks?: 'not-needed' | 'by-private-address';
};

export type QuestionId = keyof AdviceAnswers;

export const questionIds: readonly QuestionId[] = [
  'mustShow',
  'whereItHurts',
  'sharedWith',
  'bandwidth',
  'timeIsLost',
  'reach',
  'virtualNetworks',
];
