// Speaker notes of each step: what to say, and likely questions.

import type { Statement } from '../../sources';
import { failureNotes } from './failures';
import { judgementNotes } from './judgements';
import { officeNotes } from './offices';

export type SpeakerNotes = {
  readonly say: readonly string[];
  readonly questions: readonly { readonly question: string; readonly answer: readonly Statement[] }[];
};

/** Keyed by step. */
export const speakerNotes: Readonly<Record<string, SpeakerNotes>> = {
  ...officeNotes,
  ...failureNotes,
  ...judgementNotes,
};
