// Speaker notes of the steps with failures.

import { blockAtBreakout, exceptionsToExpect } from '../../failClosed';
import type { SpeakerNotes } from './notes';

export const failureNotes: Readonly<Record<string, SpeakerNotes>> = {
  'one-fails': {
    say: [
      'Ask who thinks that the secondary is idle. Then show both thick lines.',
      'Fail the primary and read the verdict aloud: still private, without redundancy.',
      'The picture shows where routing ends up. Before that there is a gap, for detection and convergence, in the flows that used what failed.',
    ],
    questions: [
      {
        question: 'How long is the gap?',
        answer: [
          {
            text: 'With the default timers of BGP, detection takes up to three minutes; with BFD it can be under a second.',
            source: 'bfd',
          },
        ],
      },
      {
        question: 'Do we have twice the bandwidth while both work?',
        answer: [
          {
            text: 'Each connection has the bandwidth that you ordered. With both in use you may reach up to twice that. The extra is meant for redundancy: it is not guaranteed, and not for sustained use.',
            source: 'faq',
          },
          { text: 'So size the circuit for one of them to carry the whole load.', source: 'model' },
        ],
      },
      {
        question: 'Can we make one of them a standby?',
        answer: [
          {
            text: 'Yes. From Microsoft to you: with more specific routes or AS path prepending.',
            source: 'high-availability',
          },
          { text: 'From you to Microsoft: with local preference.', source: 'model' },
          {
            text: 'Both directions have to agree, or flows become asymmetric.',
            source: 'model',
          },
        ],
      },
    ],
  },
  'both-fail': {
    say: [
      'Let people commit: a show of hands, or calling out. The next key shows the answer.',
      'Two marks in the verdict, two questions: does it work, and is it private?',
      'If it is down and nothing is on the internet, that is an outage. Do not let anybody call it a success.',
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
        question: 'Can both connections share one physical line?',
        answer: [
          {
            text: 'Yes, with some providers: two Ethernet virtual circuits can share one physical connection.',
            source: 'faq',
          },
        ],
      },
    ],
  },
  'with-an-exit': {
    say: [
      'This is the surprise of the tour. Give the room time before the answer.',
      'Users notice little: established connections break, new ones work, so users may not report it. Monitoring would show it.',
      'For some that is welcome, for others it is the case they have to prevent. Say both.',
    ],
    questions: [
      {
        question: 'Is the internet a good backup for the circuit?',
        answer: [
          {
            text: 'For Office 365, Microsoft advises against one circuit with the internet as its backup.',
            source: 'm365-planning',
          },
          {
            text: 'In a real network it may not even work smoothly: NAT, proxies and firewalls have to fit.',
            source: 'model',
          },
        ],
      },
      {
        question: 'How would we prevent it?',
        answer: [blockAtBreakout, ...exceptionsToExpect],
      },
    ],
  },
  'route-filter': {
    say: [
      'No cable is cut, no device and no session is down: one route filter in Azure is gone.',
      'Open “Why this path” under Path afterwards, if somebody wants to see the routes.',
    ],
    questions: [
      {
        question: 'Can we filter for Power Platform alone?',
        answer: [
          {
            text: 'No: Power Platform has no community of its own; regional ones are used instead.',
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
