// For the speaker: the steps that break things.

import type { SpeakerNotes } from './notes';

export const failureNotes: Readonly<Record<string, SpeakerNotes>> = {
  'one-fails': {
    say: [
      'Ask who thinks that the secondary is idle. Then show both thick lines.',
      'Fail the primary and read the verdict aloud: still private, and nothing left in reserve.',
      'The picture shows where routing ends up. Before that there is a gap, as long as it takes to notice.',
    ],
    questions: [
      {
        question: 'How long is the gap?',
        answer: [
          {
            text: 'With the default timers of BGP up to three minutes; with BFD it can be under a second.',
            source: 'bfd',
          },
        ],
      },
      {
        question: 'Do we have twice the bandwidth while both work?',
        answer: [
          {
            text: 'Each connection has the rate that you ordered. What goes beyond it in total is there for redundancy, so plan for one.',
            source: 'rate-limit',
          },
        ],
      },
      {
        question: 'Can we make one of them a standby?',
        answer: [
          {
            text: 'Yes, with more specific routes or longer AS paths in one direction and local preference in the other. Both directions have to agree.',
            source: 'high-availability',
          },
        ],
      },
    ],
  },
  'both-fail': {
    say: [
      'Let people commit: by hands, or by calling out. The next key shows the answer.',
      'Two marks in the verdict, two questions: does it work, and is it private?',
      'Down with nothing exposed is an outage. Do not let anybody call it a success.',
    ],
    questions: [
      {
        question: 'Two connections, and yet both can fail at once?',
        answer: [
          {
            text: 'At standard resiliency both end at one site. Two sites in a city, or two circuits at two locations, are other designs.',
            source: 'resiliency',
          },
        ],
      },
      {
        question: 'Is one line under both connections possible?',
        answer: [
          {
            text: 'Yes, with some providers: two logical connections can share one physical line. Ask yours.',
            source: 'faq',
          },
        ],
      },
    ],
  },
  'with-an-exit': {
    say: [
      'This is the surprise of the tour. Give the room time before the answer.',
      'Nothing rings. The service works, so nobody opens a ticket.',
      'For some that is welcome, for others it is the case they have to prevent. Say both.',
    ],
    questions: [
      {
        question: 'Is the internet a good backup for the circuit?',
        answer: [
          {
            text: 'Microsoft advises against one circuit with the internet as its backup.',
            source: 'm365-planning',
          },
          {
            text: 'In a real network it may not even work smoothly: NAT, proxies and firewalls have to play along.',
            source: 'model',
          },
        ],
      },
      {
        question: 'How would we prevent it?',
        answer: [
          {
            text: 'Refuse the service’s addresses at the internet exit. What happens then is an outage, and exposes nothing.',
            source: 'model',
          },
        ],
      },
    ],
  },
  'route-filter': {
    say: [
      'No cable, no device, no alarm: one object in a portal is gone.',
      'Open “Why this way” under Path afterwards, if somebody wants to see the routes.',
    ],
    questions: [
      {
        question: 'Can we filter for Power Platform alone?',
        answer: [
          {
            text: 'No: Power Platform has no community of its own, so a filter works by region.',
            source: 'considerations',
          },
        ],
      },
      {
        question: 'What would monitoring see?',
        answer: [
          {
            text: 'Sessions that are up, with no prefix received. Watch the number of prefixes, not only the state of the session.',
            source: 'model',
          },
        ],
      },
    ],
  },
};
