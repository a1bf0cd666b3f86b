// Choices about the reader's own organisation.

import type { AdviceAnswers } from '../../analysis/adviceAnswers';
import type { Key } from './addressKey';
import { decodeAnswers, encodeAnswers } from './adviceCodec';

export const openingAdvice: AdviceAnswers = {};

export const adviceKeys: readonly Key<AdviceAnswers>[] = [
  {
    name: 'answers',
    write: encodeAnswers,
    read: (text, _, { tell }) => {
      const { answers, ignored } = decodeAnswers(text);
      if (ignored.length > 0) tell('unknown-value', ignored.join(''));
      return answers;
    },
  },
];
