// Explains why a predicted verdict on "never over the public internet" is wrong.

import type { RequirementVerdict } from '../../analysis/judgeRequirement';

/** Keyed by the right verdict, then by the predicted one. */
const words: Readonly<Record<RequirementVerdict, Readonly<Partial<Record<RequirementVerdict, string>>>>> = {
  met: {
    'not-met': 'For that, something would have to cross the internet. Nothing of this traffic does.',
    'cannot-be-shown': 'It can: traffic flows, and none of its links is public internet.',
  },
  'not-met': {
    met: 'Some of the traffic is on the internet, and one flow is enough.',
    'cannot-be-shown': 'It can be shown, and what is shown is the opposite: traffic on the internet.',
  },
  'cannot-be-shown': {
    met: 'For that, traffic would have to flow and stay off the internet. None flows.',
    'not-met': 'For that, something would have to cross the internet. Nothing does.',
  },
};

export const verdictNotText = (right: RequirementVerdict, thought: RequirementVerdict): string =>
  words[right][thought] ?? '';
