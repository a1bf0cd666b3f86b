// Why the verdict that somebody predicted on "never over the public internet" is not the one, in a sentence.

import type { RequirementVerdict } from '../../analysis/judgeRequirement';

/** By what is so, then by what was thought. */
const words: Readonly<Record<RequirementVerdict, Readonly<Partial<Record<RequirementVerdict, string>>>>> = {
  met: {
    'not-met': 'To break it, something would have to cross the internet. Nothing of this conversation does.',
    'cannot-be-shown': 'It can: a conversation takes place, and none of its links is public internet.',
  },
  'not-met': {
    met: 'Some of the traffic is on the internet, and one flow is enough to break it.',
    'cannot-be-shown': 'It can be shown, and what is shown is the opposite: traffic on the internet.',
  },
  'cannot-be-shown': {
    met: 'To meet it, a conversation would have to take place, and keep off the internet. None takes place.',
    'not-met':
      'To break it, something would have to cross the internet. Nothing does: nothing gets that far.',
  },
};

export const verdictNotText = (right: RequirementVerdict, thought: RequirementVerdict): string =>
  words[right][thought] ?? '';
