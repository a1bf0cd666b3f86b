// Speaker notes of the steps on the two offices and on where dedicated ends.

import type { SpeakerNotes } from './notes';

export const officeNotes: Readonly<Record<string, SpeakerNotes>> = {
  'two-offices': {
    say: [
      'Point out both offices before anything else. Same company, same service, two paths.',
      'Thick means in use. A double line means public internet, solid means private, blocks mean Microsoft’s shared network.',
      'Switch to “Texas” and let people see what changes: only the path, not the service.',
    ],
    questions: [
      {
        question: 'Is ExpressRoute the physical line?',
        answer: [
          {
            text: 'No. It is private connectivity over a line that a connectivity provider has built.',
            source: 'planning',
          },
        ],
      },
      {
        question: 'Does Power Platform have to be set up for it?',
        answer: [
          {
            text: 'No configuration of Power Platform is needed. Your own routing sends traffic to the circuit.',
            source: 'setup',
          },
        ],
      },
    ],
  },
  'texas-line': {
    say: [
      'Take a show of hands before you go on. Many expect the healthy circuit to help.',
      'Then follow every line that leaves Texas: there is one.',
    ],
    questions: [
      {
        question: 'Could Texas use the circuit in Seattle?',
        answer: [
          {
            text: 'Yes, over a wide area network (WAN) from the branch to the site that has the circuit.',
            source: 'planning',
          },
          { text: 'All branches then share that hub and its circuit.', source: 'model' },
        ],
      },
      {
        question: 'And people who work at home?',
        answer: [
          {
            text: 'They reach Power Platform directly over the internet, unless a VPN leads them into the corporate network first, and so to its circuit.',
            source: 'setup',
          },
          { text: 'Up to the corporate network they are on the internet, in a tunnel.', source: 'model' },
        ],
      },
    ],
  },
  'where-private-ends': {
    say: [
      'There is no private line to Power Platform itself. The dedicated stretch ends at the edge.',
      'Switch to Azure private peering and back. The line “Dedicated ends here” goes and returns.',
      'Two routing domains use the same two connections: four BGP sessions in all.',
    ],
    questions: [
      {
        question: 'Is it encrypted?',
        answer: [
          {
            text: 'Traffic over an ExpressRoute connection is not encrypted by default.',
            source: 'encryption',
          },
          {
            text: 'Power Platform’s own TLS protects it, on the circuit and on the internet alike.',
            source: 'model',
          },
        ],
      },
      {
        question: 'Can somebody else reach us over Microsoft peering?',
        answer: [
          {
            text: 'Traffic that arrives over it is to be treated like traffic from the internet: other services and other customers can send to a prefix that you advertise.',
            source: 'setup',
          },
        ],
      },
    ],
  },
};
