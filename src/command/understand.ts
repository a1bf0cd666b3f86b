// A description read for a command: what it says, and in sentences what is wrong with it.

import { readDescription } from '../format/readDescription';
import { sentence, sentences } from '../format/words/sentences';
import type { NetworkDescription } from '../model/description';

export type Understood = {
  /** Without what has an error. */
  readonly description: NetworkDescription;
  /** One sentence each, and after as many as are shown one that counts the others; none where all is understood. */
  readonly errors: readonly string[];
  /** What is probably not meant. */
  readonly warnings: readonly string[];
};

export function understand(text: string): Understood {
  const { description, messages } = readDescription(text);
  const { shown, more } = sentences(messages.filter(({ kind }) => kind === 'error'));
  return {
    description,
    errors: [...shown, ...(more > 0 ? [`… and ${more} more.`] : [])],
    warnings: messages.filter(({ kind }) => kind === 'warning').map(sentence),
  };
}
