// A description read for a command: whole, or not at all.

import { readDescription } from '../format/readDescription';
import { sentences } from '../format/words/sentences';
import type { NetworkDescription } from '../model/description';
import type { Output } from './runOnFile';

/** A command answers for a file that has no error; otherwise it says what is wrong with it, one sentence a line. */
export function understand(text: string, answer: (description: NetworkDescription) => Output): Output {
  const { description, messages } = readDescription(text);
  const errors = messages.filter(({ kind }) => kind === 'error');
  if (errors.length === 0) return answer(description);
  const { shown, more } = sentences(errors);
  const rest = more > 0 ? [`… and ${more} more.`] : [];
  return { out: '', error: `${[...shown, ...rest].join('\n')}\n`, code: 2 };
}
