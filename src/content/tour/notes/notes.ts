// What a speaker has at hand for each step: what to say, and what people might ask.

import type { Statement } from '../../sources';
import { failureNotes } from './failures';
import { judgementNotes } from './judgements';
import { officeNotes } from './offices';

export type SpeakerNotes = {
  readonly say: readonly string[];
  readonly questions: readonly { readonly question: string; readonly answer: readonly Statement[] }[];
};

/** By the id of the step. */
export const speakerNotes: Readonly<Record<string, SpeakerNotes>> = {
  ...officeNotes,
  ...failureNotes,
  ...judgementNotes,
};
