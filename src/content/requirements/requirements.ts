// Requirements of an organisation, and names of the verdicts.

import type { RequirementJudgement, RequirementVerdict } from '../../analysis/judgeRequirement';
import type { Requirement } from '../../analysis/requirements';
import type { Statement } from '../sources';

export const requirementQuestion = 'What do you have to show?';

export const requirementWords: Readonly<
  Record<Requirement, { readonly label: string; readonly description: Statement }>
> = {
  'in-transit': {
    label: 'Protected in transit',
    description: {
      text: 'What most regulations ask for: protection in transit, typically encryption at the level of 256-bit AES.',
      source: 'article',
    },
  },
  'in-transit-and-at-rest': {
    label: 'Protected in transit and at rest',
    description: {
      text: 'Some organisations might have to go further and, for example, protect data while it is stored too.',
      source: 'article',
    },
  },
  'never-internet': {
    label: 'Demonstrably never over the public internet',
    description: {
      text: 'For regulatory reasons, some organisations have to prove that sensitive data never passes over the public internet.',
      source: 'article',
    },
  },
};

/** Mark of a verdict, in words rather than by colour alone. */
const verdictMarks: Readonly<Record<RequirementVerdict, string>> = {
  met: 'Met',
  'not-met': 'Not met',
  'cannot-be-shown': 'Cannot be shown',
};

/** Title of each requirement and verdict, above the reasons. */
export const verdictTitles: Readonly<Record<Requirement, Readonly<Record<RequirementVerdict, string>>>> = {
  'in-transit': {
    met: 'Protected in transit, by the service',
    'not-met': 'Not protected in transit',
    'cannot-be-shown': 'The path cannot show protection in transit',
  },
  'in-transit-and-at-rest': {
    met: 'Protected in transit and at rest, by the service',
    'not-met': 'Not protected both in transit and at rest',
    'cannot-be-shown': 'The path cannot show protection at rest',
  },
  'never-internet': {
    met: 'This path stays off the public internet',
    'not-met': 'This path crosses the public internet',
    'cannot-be-shown': 'Nothing can be demonstrated for this path',
  },
};

/** Conclusion of the article on compliance, below every verdict. */
export const lastWord: Statement = {
  text: 'ExpressRoute isn’t the only way to meet such requirements: with proper security and protection measures you can comply over the public internet as well.',
  source: 'article',
};

/** Exception to it, beside the requirement that it is about. */
export const exceptToKeepOff: Statement = {
  text: 'The exception is a requirement that is literally to keep off the public internet.',
  source: 'model',
};

/** Limits of a verdict. */
export const verdictLimits: Statement = {
  text: 'A verdict on the modelled path, not on your network or your organisation. Whether a regulation is satisfied is for you and your auditor to say.',
  source: 'model',
};

/** Returns the mark as quotable text: it says if it holds for this path only, for now, or with exceptions. */
export function verdictMark({
  requirement,
  verdict,
  reasons,
}: Pick<RequirementJudgement, 'requirement' | 'verdict' | 'reasons'>): string {
  if (requirement === 'in-transit' && reasons.includes('service-decides-tls'))
    return 'Depends on the service';
  if (verdict !== 'met') return verdictMarks[verdict];
  if (requirement === 'in-transit') return 'Met; the cipher is negotiated';
  if (requirement !== 'never-internet') return verdictMarks[verdict];
  const now = reasons.includes('exit-available') ? ' as it is now' : '';
  const exceptions = reasons.includes('exceptions-remain') ? ', with exceptions' : '';
  return `Met for this path${now}${exceptions}`;
}
