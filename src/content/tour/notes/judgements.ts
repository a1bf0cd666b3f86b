// For the speaker: the steps on what can be shown, how it feels and whether it would help.

import type { SpeakerNotes } from './notes';

export const judgementNotes: Readonly<Record<string, SpeakerNotes>> = {
  'never-internet': {
    say: [
      'Ask for met, not met, or cannot be shown. The third is the one people forget.',
      'An outage is no evidence. Where nothing flows, nothing is shown.',
      'Most regulations contain no ban on the internet. Say so before somebody draws the wrong conclusion.',
    ],
    questions: [
      {
        question: 'So can we attest that nothing ever crosses the internet?',
        answer: [
          {
            text: 'Not for every byte: static content, name lookups and parts of sign-in use the internet anyway. Named flows can be attested, with a list of exceptions.',
            source: 'model',
          },
        ],
      },
      {
        question: 'Does ExpressRoute protect stored data?',
        answer: [
          {
            text: 'No path does. Power Platform encrypts the data that it stores by default.',
            source: 'data-storage',
          },
        ],
      },
      {
        question: 'Do our users lose access over the internet?',
        answer: [
          {
            text: 'No. ExpressRoute does not close that door; Conditional Access or a VPN can.',
            source: 'setup',
          },
        ],
      },
    ],
  },
  'how-it-feels': {
    say: [
      'Start with quiet colleagues, then make them busy. Let the room compare the two lines each time.',
      'Read out both figures: what half of the packets waited, and what 95 of 100 did.',
      'A dedicated line can be filled as well. It is then you who fills it.',
    ],
    questions: [
      {
        question: 'Will our apps speed up?',
        answer: [
          {
            text: 'Often not: by itself it adds little to an efficient internet connection that has capacity to spare.',
            source: 'setup',
          },
        ],
      },
      {
        question: 'Can a backup to Azure slow down Power Platform?',
        answer: [
          {
            text: 'Yes. Both peerings share the bandwidth of the circuit.',
            source: 'peerings',
          },
        ],
      },
    ],
  },
  'would-it-help': {
    say: [
      'End with the listeners’ own case. Answer the questions together, in the open.',
      'Where the answer is “no”, say it plainly. That is what makes the rest believable.',
      'Copy the link at the end, so that people can go on by themselves.',
    ],
    questions: [
      {
        question: 'What should we measure first?',
        answer: [
          {
            text: 'Where the time goes: the office network, the way to the provider, the provider’s routing, or the application itself.',
            source: 'model',
          },
        ],
      },
      {
        question: 'Is it recommended for Microsoft 365?',
        answer: [
          {
            text: 'Microsoft does not recommend it for Microsoft 365 in general, and using it there takes an authorisation.',
            source: 'm365-expressroute',
          },
        ],
      },
    ],
  },
};
