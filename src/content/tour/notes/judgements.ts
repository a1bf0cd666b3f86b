// Speaker notes of the steps on compliance, performance and whether it would help.

import type { SpeakerNotes } from './notes';

export const judgementNotes: Readonly<Record<string, SpeakerNotes>> = {
  'never-internet': {
    say: [
      'Ask for met, not met, or cannot be shown. The third is the one people forget.',
      'An outage shows at most that traffic stops. It proves nothing about the path.',
      'Most regulations do not rule the internet out. Say so before somebody draws the wrong conclusion.',
    ],
    questions: [
      {
        question: 'So can we attest that nothing ever crosses the internet?',
        answer: [
          {
            text: 'Not for every byte: static content, name resolution and parts of sign-in can use the internet anyway. Named flows can be attested, with a list of exceptions.',
            source: 'model',
          },
        ],
      },
      {
        question: 'Does ExpressRoute protect stored data?',
        answer: [
          {
            text: 'By default Power Platform encrypts the data that it stores.',
            source: 'data-storage',
          },
          { text: 'No path adds to that.', source: 'model' },
        ],
      },
      {
        question: 'Do our users lose access over the internet?',
        answer: [
          {
            text: 'No. ExpressRoute does not prevent access over the internet. Conditional Access can restrict it, and so can federated sign-in that works only after a VPN connection.',
            source: 'setup',
          },
          {
            text: 'In Managed Environments, the IP firewall can restrict the source addresses that reach Dataverse.',
            source: 'ip-firewall',
          },
        ],
      },
    ],
  },
  'how-it-feels': {
    say: [
      'Start with quiet colleagues, then make them busy. Let the room compare the two lines each time.',
      'Read out both figures: the median wait, and p95.',
      'A dedicated line can be filled as well, by your own traffic.',
    ],
    questions: [
      {
        question: 'Will our apps speed up?',
        answer: [
          {
            text: 'ExpressRoute alone typically brings no significant performance advantage over an efficient connection with available capacity.',
            source: 'setup',
          },
        ],
      },
      {
        question: 'Can a backup to Azure slow down Power Platform?',
        answer: [
          {
            text: 'Both peerings share the bandwidth of the circuit.',
            source: 'peerings',
          },
          { text: 'So yes, where the backup fills it.', source: 'model' },
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
            text: 'Where the time goes: the office network, the last mile, the provider’s routing, or the application itself.',
            source: 'model',
          },
        ],
      },
      {
        question: 'Is it recommended for Microsoft 365?',
        answer: [
          {
            text: 'Microsoft does not recommend it for Microsoft 365, and using it there requires authorisation.',
            source: 'm365-expressroute',
          },
        ],
      },
    ],
  },
};
