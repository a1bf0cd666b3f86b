// Reads a description for a command, with its errors as sentences.

import { readDescription } from '../format/readDescription';
import { sentence, sentences } from '../format/words/sentences';
import type { NetworkDescription } from '../model/description';

export type Understood = {
  /** Without elements that have errors. */
  readonly description: NetworkDescription;
  /** One sentence each, up to a limit, then one with the number of the rest; empty without errors. */
  readonly errors: readonly string[];
  /** Probable mistakes. */
  readonly warnings: readonly string[];
};

export function understand(text: string): Understood {
  const { description, messages } = readDescription(text);
  const { shown, more } = sentences(messages.filter(({ kind }) => kind === 'error'));
  return {
    description,
    errors: [...shown, ...(more > 0 ? [`… and ${more.toLocaleString('en-GB')} more.`] : [])],
    warnings: messages.filter(({ kind }) => kind === 'warning').map(sentence),
  };
}
