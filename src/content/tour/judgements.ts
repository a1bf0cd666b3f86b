// Last tour steps: compliance, performance, and whether ExpressRoute would help.

import type { StepWords } from './step';

export const judgementSteps: readonly StepWords[] = [
  {
    id: 'never-internet',
    title: 'Is that acceptable?',
    text: [
      {
        text: 'Some organisations have to prove that sensitive data never passes over the public internet.',
        source: 'article',
      },
      {
        text: 'With the circuit down, you remove the breakout too.',
        source: 'model',
      },
    ],
    look: { before: 'The two marks of the verdict above the picture.' },
    ask: {
      question: 'Then nothing crosses the internet. What can be said of “never over the public internet”?',
      options: { met: 'It is met', 'not-met': 'It is not met', 'cannot-be-shown': 'It cannot be shown' },
      after: [
        {
          text: 'ExpressRoute isn’t the only way to meet requirements: with proper security and protection measures you can comply over the public internet as well.',
          source: 'article',
        },
      ],
    },
  },
  {
    id: 'how-it-feels',
    title: 'How does it perform?',
    text: [
      {
        text: 'A dedicated connection reduces the chances of contention with other traffic, your own and other customers’.',
        source: 'article',
      },
      {
        text: 'ExpressRoute alone typically gives no significant performance advantage over an efficient network connection with capacity to spare.',
        source: 'setup',
      },
    ],
    look: {
      before: 'The lines from Texas to Microsoft: other people’s traffic is on them too.',
      after: 'Two lines that carry the same traffic to Microsoft: one shared, one dedicated.',
    },
    task: {
      todo: 'Under “Go deeper”, open “Contention, simulated”.',
      done: [
        {
          text: 'Change how busy the colleagues and the other customers are, and read both figures: the median wait, and p95.',
          source: 'model',
        },
      ],
    },
  },
  {
    id: 'would-it-help',
    title: 'Would it help us?',
    text: [
      {
        text: 'Where traffic is not predictable, the main issue might be bandwidth, the provider’s internal routing, or the traffic between you and the provider. If so, more bandwidth and better connections can resolve it without ExpressRoute.',
        source: 'article',
      },
    ],
    look: { before: 'Which part of the path is yours, your provider’s, Microsoft’s.' },
    task: {
      todo: 'Under “Go deeper”, open “Would it help us?” and answer for your own office.',
      done: [
        {
          text: 'The advice has a link of its own, so you can send it on. From here on, fail whatever you like.',
          source: 'model',
        },
      ],
    },
  },
];
